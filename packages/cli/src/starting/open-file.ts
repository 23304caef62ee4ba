import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { UsageError } from "../usage-error.ts";

/**
 * A file that is read as it is sent.
 * @throws {UsageError} There is none, or it cannot be read.
 */
export async function openFile(name: string, path: string): Promise<File> {
  try {
    if (!(await stat(path)).isFile()) throw new UsageError(`--${name}: ${path} is no file. Name one.`);
    return new File([await openAsBlob(path)], basename(path));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === "ENOENT" ? `--${name}: there is no file ${path}.` : `--${name}: ${path} cannot be read (${code}). Check who may.`,
    );
  }
}
