import { isObject } from "../read/cursor.ts";
import type { Job } from "./job.ts";

/**
 * Where more stands about the failure of an import than its code and message: pointer to the object that holds both, or
 * else to the list of what failed.
 */
export function failureDetails({ mapping }: Job): string | undefined {
  const failure = isObject(mapping["failure"]) ? mapping["failure"] : {};
  const places = [failure["code"], failure["message"]].flat().filter((place) => typeof place === "string");
  const parents = places.map((place) => place.slice(0, place.lastIndexOf("/")));
  const holder = parents.find((parent) => parent !== "" && parents.every((other) => other === parent || other.startsWith(`${parent}/`)));
  const counts = isObject(mapping["counts"]) ? mapping["counts"] : {};
  const list = isObject(counts["failed"]) ? counts["failed"]["count"] : undefined;
  return holder ?? (typeof list === "string" ? list : undefined);
}
