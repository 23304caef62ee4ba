import { rename, writeFile } from "node:fs/promises";
import type { ReportBuilder } from "./report.ts";

/** A report that is kept on the disk. */
export interface ReportFile {
  /** Writes it now. Rejects where that is not possible. */
  write(): Promise<void>;
  /** Writes it within a second, together with what comes until then. */
  touch(): void;
}

/** Keeps a report on the disk, whole at any time: a reader never meets half of it. */
export function writeReport(path: string, report: ReportBuilder): ReportFile {
  let last: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const write = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    last = replace(path, report, last);
    return last;
  };
  const touch = (): void => {
    timer ??= setTimeout(() => {
      // What keeps it from being written now is told when the proxy is closed.
      write().catch(() => undefined);
    }, 500).unref();
  };
  return { write, touch };
}

/** Writes beside the file and then takes its place, when an earlier turn has ended. */
async function replace(path: string, report: ReportBuilder, earlier: Promise<void>): Promise<void> {
  await earlier.catch(() => undefined);
  await writeFile(`${path}.tmp`, `${JSON.stringify(report.build(), undefined, 2)}\n`);
  await rename(`${path}.tmp`, path);
}
