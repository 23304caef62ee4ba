import { openSession } from "../configuration/open-session.ts";
import type { ConfigOptions } from "../configuration/read-config.ts";
import type { Context } from "../context.ts";
import { checkRef } from "./check-ref.ts";
import { followImports, type FollowOptions } from "./follow-imports.ts";

/** `quayside wait <ref…>` */
export async function wait(context: Context, refs: readonly string[], options: ConfigOptions & FollowOptions): Promise<number> {
  await using session = await openSession(context.terminal, context, options);
  const named = refs.map((ref) => checkRef(session, ref));
  return await followImports(context, session, [...new Set(named)], options);
}
