import { HttpError } from "@quayside/core";
import type { Account } from "../account.ts";
import { hasEnded, type ImportJob, toImportJob } from "../import-job.ts";
import { readImport } from "../read-import.ts";
import { parseRef } from "../ref.ts";
import type { Memory } from "../store/memory.ts";
import type { Source } from "./source.ts";

/** Imports that the store remembers of an account whose provider has no list; those that have not ended are read anew, one by one. */
export function rememberedSource(account: Account, memory: Memory, refresh: boolean, signal: AbortSignal | undefined): Source {
  const entries = memory.entries([account.name]);
  return {
    account: account.name,
    async next() {
      const { value: entry } = await entries.next();
      if (!entry) return undefined;
      const { adapter, scope } = parseRef(entry.ref, account.adapter.jobs);
      const known = entry.raw === undefined ? [] : [toImportJob(account.name, adapter, scope, entry.raw)];
      if (hasEnded(entry.state) || (!refresh && known.length > 0)) return known;
      return (await read(account, entry.ref, memory, signal)) ?? [];
    },
  };
}

/** Undefined for one that is gone, which is then forgotten. */
async function read(account: Account, ref: string, memory: Memory, signal: AbortSignal | undefined): Promise<ImportJob[] | undefined> {
  try {
    const { job } = await readImport(account, parseRef(ref, account.adapter.jobs), signal ? { signal } : {});
    await memory.keep(job);
    return [job];
  } catch (error) {
    if (!HttpError.isInstance(error) || error.status !== 404) throw error;
    await memory.forget(ref);
    return undefined;
  }
}
