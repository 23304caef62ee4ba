import type { Direction } from "../change.ts";
import type { Place } from "../place.ts";
import type { Rule } from "../policy.ts";

/** Takes down what a comparison came upon. */
export type Note = (rule: Rule, place: Place, direction?: Direction, from?: string, to?: string) => void;
