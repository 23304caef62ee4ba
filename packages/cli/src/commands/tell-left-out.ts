import type { Session } from "../configuration/open-session.ts";
import type { Context } from "../context.ts";

/** Says which providers a command about all accounts leaves out, since the environment configures them only in part. */
export function tellLeftOut({ terminal }: Context, { settings }: Session): void {
  for (const { isBegun, missing, provider } of settings.gaps)
    if (isBegun) terminal.err(`quayside: ${provider} is left out: ${missing[0]} is missing.`);
}
