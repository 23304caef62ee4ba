import { openSession } from "../configuration/open-session.ts";
import type { ConfigOptions } from "../configuration/read-config.ts";
import type { Context } from "../context.ts";
import { UsageError } from "../usage-error.ts";
import { checkRef } from "./check-ref.ts";
import { followImports, type FollowOptions } from "./follow-imports.ts";
import { type FilterOptions, filterOf } from "./list.ts";
import { tellLeftOut } from "./tell-left-out.ts";

export interface WatchOptions extends ConfigOptions, FollowOptions, FilterOptions {
  /** Whether the watch ends with the imports that are under way now. */
  readonly once?: boolean | undefined;
}

/** `quayside watch [ref…]` */
export async function watch(context: Context, refs: readonly string[], options: WatchOptions): Promise<number> {
  await using session = await openSession(context.terminal, context, options, { needsAccounts: refs.length === 0 });
  if (refs.length > 0) {
    if (options.account || options.state || options.since)
      throw new UsageError("Name imports, or give --account, --state and --since; not both.");
    const named = refs.map((ref) => checkRef(session, ref));
    return await followImports(context, session, [...new Set(named)], options);
  }
  if (!options.account) tellLeftOut(context, session);
  return await followImports(context, session, { ...filterOf(session, options), follow: !options.once }, options);
}
