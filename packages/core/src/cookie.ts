import type { Parameter } from "./definition.ts";
import type { HeaderRecord } from "./exchange.ts";
import { styled } from "./styled.ts";

/** Adds a cookie to those that the call has already. It is a part of a header, so nothing is left to be written. */
export function cookie(value: unknown, parameter: Parameter, headers: HeaderRecord): undefined {
  headers["cookie"] = [headers["cookie"], styled(value, parameter)].filter(Boolean).join("; ");
}
