import { openSession } from "../configuration/open-session.ts";
import type { ConfigOptions } from "../configuration/read-config.ts";
import type { Context } from "../context.ts";
import type { OutputOptions } from "../rendering/choose-reporter.ts";
import { reportError } from "../report-error.ts";
import { UsageError } from "../usage-error.ts";
import { accountOf, checkRef } from "./check-ref.ts";

/** `quayside cancel <ref…>` and `quayside delete <ref…>` */
export async function act(
  context: Context,
  ability: "cancel" | "delete",
  refs: readonly string[],
  options: ConfigOptions & OutputOptions,
): Promise<number> {
  const { signal, terminal } = context;
  await using session = await openSession(terminal, context, options);
  // All refs are looked at before anything is done with one.
  for (const ref of refs) {
    const account = accountOf(checkRef(session, ref));
    const { can, title } = session.providerOf(account);
    const able = session.providers.filter((one) => one.can[ability]).map(({ provider }) => provider);
    if (!can[ability]) throw new UsageError(`${title} cannot ${ability} imports; ${able.join(", ")} can. Nothing was done.`);
  }
  const done: object[] = [];
  let code = 0;
  for (const ref of refs) {
    try {
      const reply = (await session.imports[ability](ref, { signal })) ?? null;
      done.push({ ref, reply });
      if (options.ndjson) terminal.out(JSON.stringify({ ref, reply }));
      else if (!options.json)
        terminal.out(ability === "cancel" ? `${ref}: asked to stop; \`quayside wait ${ref}\` tells when it has.` : `${ref}: deleted`);
    } catch (error) {
      if (signal.aborted) throw error;
      code = Math.max(code, reportError(terminal, error, { account: accountOf(ref), verbose: options.verbose }));
    }
  }
  if (options.json) terminal.out(JSON.stringify(done, undefined, 2));
  return code;
}
