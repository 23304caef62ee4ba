import type { RequestOptions } from "@quayside/core";
import type { Account } from "./account.ts";
import type { Turn } from "./budget/budget.ts";
import { type ImportJob, toImportJob } from "./import-job.ts";
import type { Place } from "./ref.ts";

/** An import as it was just read, and the headers of the reply. */
export interface Read {
  readonly job: ImportJob;
  readonly headers: Headers;
}

/** Reads an import when it is its turn. */
export async function readImport(
  { name, client, budget }: Account,
  { adapter, scope, id }: Place,
  options: RequestOptions,
  turn: Turn = { signal: options.signal },
): Promise<Read> {
  const { data, response } = await budget.run(() => adapter.get(client, id, scope, options).withResponse(), turn);
  return { job: toImportJob(name, adapter, scope, data), headers: response.headers };
}
