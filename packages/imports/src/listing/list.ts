import { ConfigError } from "@quayside/core";
import type { Accounts } from "../account.ts";
import { type AccountFailure, AccountsError } from "../accounts-error.ts";
import type { ImportJob } from "../import-job.ts";
import type { Memory } from "../store/memory.ts";
import { checkFilter, matches } from "./filter.ts";
import type { ListOptions } from "./list-options.ts";
import { mergeArriving, mergeNewest } from "./merge.ts";
import { rememberedSource } from "./remembered-source.ts";
import { listedSource, type Source } from "./source.ts";

/**
 * The imports of several accounts; the accounts are looked up at once, and asked when the first import is wanted. Without
 * a limit nobody knows how many will be `wanted`, unless the caller does.
 */
export function list(
  accounts: Accounts,
  memory: Memory,
  options: ListOptions = {},
  wanted: number | undefined = options.limit === Infinity ? undefined : options.limit,
): AsyncIterable<ImportJob | AccountFailure> {
  const { limit = Infinity, order = "newest", onError = "throw" } = options;
  if (!(limit >= 0)) throw new ConfigError("list: give a limit of 0 or more.");
  checkFilter("list", options);
  const selected = accounts.select(options);
  return {
    async *[Symbol.asyncIterator]() {
      if (limit === 0) return;
      // Leaving the loop ends what is still under way.
      const controller = new AbortController();
      const signal = options.signal ? AbortSignal.any([options.signal, controller.signal]) : controller.signal;
      const sources = selected.map((account): Source =>
        account.current?.list
          ? listedSource(account, { adapter: account.current, scope: account.scope }, options.since, { wanted, signal })
          : rememberedSource(account, memory, options.refresh ?? true, signal),
      );
      const failures: AccountFailure[] = [];
      let count = 0;
      try {
        for await (const { job, failure } of order === "newest" ? mergeNewest(sources) : mergeArriving(sources)) {
          if (failure && options.signal?.aborted) throw failure.error;
          if (failure && onError === "yield") yield failure;
          else if (failure) failures.push(failure);
          if (!job || !matches(options, job)) continue;
          yield job;
          if (++count >= limit) break;
        }
      } finally {
        controller.abort();
      }
      if (failures.length > 0) throw new AccountsError(failures);
    },
  };
}
