import type { Bump } from "./bump.ts";
import type { Place } from "./place.ts";
import type { Rule } from "./policy.ts";

/** Who is concerned: whoever writes requests, or whoever reads responses. */
export type Direction = "request" | "response";

/** What a comparison came upon, before the policy has judged it. */
export interface Finding {
  readonly rule: Rule;
  readonly place: Place;
  /** Absent for what concerns both alike, such as a name. */
  readonly direction?: Direction;
  /** How it was: a type, a name, a value. */
  readonly from?: string;
  /** How it is now. */
  readonly to?: string;
}

/** A judged change, as `pnpm changes --json` prints it. */
export interface Change {
  /** Rule and place: names the change in overrides, the same in every run. */
  readonly id: string;
  readonly rule: Rule;
  /** By the policy for 1.0 and above, or by an override. */
  readonly bump: Bump;
  readonly place: Place;
  readonly directions: readonly Direction[];
  /** Operations that it reaches, `GET /path`, sorted. */
  readonly operations: readonly string[];
  readonly from?: string;
  readonly to?: string;
  /** Why a person judged it otherwise than the policy. */
  readonly reason?: string;
  /** One sentence in Markdown, without the operations. */
  readonly text: string;
}
