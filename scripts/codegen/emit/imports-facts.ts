import { dirname, relative } from "node:path/posix";
import type { Document } from "../ir/document.ts";
import type { Job } from "../ir/job.ts";
import type { Operation } from "../ir/operation.ts";
import { lookUp, type Property, type Type } from "../ir/type.ts";
import { Cursor, isObject } from "../read/cursor.ts";

/** A limit that a document declares (x-rate-limit): of all its operations, or of the one that is named. */
export interface RateLimit {
  readonly requests?: number;
  readonly perSeconds?: number;
  /** Names of headers. */
  readonly headers?: { readonly [what: string]: string };
  readonly method?: string;
  readonly path?: string;
}

/** A delivery to a webhook that speaks of an import. */
export interface JobWebhook {
  readonly name: string;
  /** What tells it from other deliveries: pointers and the texts that stand there. */
  readonly match: { readonly [pointer: string]: string };
  /** Pointer to the whole import; undefined where only its id and state are in the delivery, as they are in an import. */
  readonly resource: string | undefined;
}

/** Extra counts that another operation tells (x-jobs.details). */
export interface Details {
  readonly operation: Operation;
  readonly imported?: string | undefined;
  readonly failed?: string | undefined;
}

/** Limits of the document first, then those of single operations. */
export function rateLimits(document: Document): RateLimit[] {
  const whole = rootOf(document)?.at("x-rate-limit").value;
  const own = document.operations.flatMap(({ method, urlTemplate, cursor }) => {
    const limit = cursor.at("x-rate-limit").value;
    return isObject(limit) ? [{ ...limit, method, path: urlTemplate }] : [];
  });
  return [...(isObject(whole) ? [whole] : []), ...own];
}

export function detailsOf(document: Document, job: Job): Details | undefined {
  const entries = rootOf(document)?.at("x-jobs").items() ?? [];
  const details = entries.find((entry) => entry.at("name").value === job.name)?.at("details");
  const operation = document.operations.find(({ id }) => id === details?.at("operation").value);
  if (!details || !operation) return undefined;
  return { operation, imported: details.at("imported").string(), failed: details.at("failed").string() };
}

/**
 * Where more stands about a failure than its code and message: the object that holds both, or else the list of what
 * failed.
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

/** The deliveries that speak of imports of this kind. A kind with a scope has none: deliveries do not tell it. */
export function webhooksOf(document: Document, job: Job): JobWebhook[] {
  if (Object.keys(job.scope).length > 0) return [];
  return document.webhooks.flatMap(({ name, type }) => {
    const properties = propertiesOf(document, type);
    const texts = properties.flatMap(({ name, type }) =>
      type.kind === "literal" && typeof type.value === "string" ? [[`/${escape(name)}`, type.value]] : [],
    );
    const match = Object.fromEntries(texts) as { [pointer: string]: string };
    const whole = isResource(type, job) ? "" : properties.find((property) => isResource(property.type, job))?.name;
    const resource = whole === undefined || whole === "" ? whole : `/${escape(whole)}`;
    const has = (pointer: string): boolean => properties.some((property) => `/${escape(property.name)}` === pointer);
    const tells = resource !== undefined || (has(job.id) && has(job.state.at));
    return tells && texts.length > 0 ? [{ name, match, resource }] : [];
  });
}

function isResource(type: Type, { resource }: Job): boolean {
  return type.kind === "reference" && resource.kind === "reference" && type.key === resource.key;
}

function propertiesOf(document: Document, type: Type): readonly Property[] {
  const named = type.kind === "reference" ? lookUp(document.types, type)?.type : type;
  return named?.kind === "object" ? named.properties : [];
}

/** RFC 6901 section 3. */
function escape(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The document itself; its operations may stand in other files. */
function rootOf(document: Document): Cursor | undefined {
  const [operation] = document.operations;
  if (!operation) return undefined;
  const { source, problems } = operation.cursor;
  const main = source.path === document.path ? source : source.sibling(encodeURI(relative(dirname(source.path), document.path)));
  return new Cursor(main, problems, [], main.data);
}
