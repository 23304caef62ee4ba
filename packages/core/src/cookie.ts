import type { Parameter } from "./definition.ts";
import type { HeaderRecord } from "./exchange.ts";
import { styled } from "./styled.ts";

/** Writes a cookie behind those that the call has already. */
export function cookie(value: unknown, parameter: Parameter, { cookie }: HeaderRecord): string {
  return [cookie, styled(value, parameter)].filter(Boolean).join("; ");
}
