import { QuaysideError, markError } from "./quayside-error.ts";

/** An option or a parameter is missing or wrong. Nothing was sent. */
export class ConfigError extends QuaysideError {
  static {
    markError(this, "ConfigError");
  }
}
