import { HttpError, NetworkError, TimeoutError } from "@quayside/core";
import { RateLimitError } from "../budget/rate-limit-error.ts";

/** Whether the next poll may succeed where this one failed. */
export function isTransient(error: unknown): boolean {
  if (HttpError.isInstance(error)) return /^(408|429|50[0234])$/.test(String(error.status));
  // A redirect that was refused would be met again.
  if (NetworkError.isInstance(error)) return error.code !== "ERR_REDIRECT";
  return TimeoutError.isInstance(error) || RateLimitError.isInstance(error);
}
