import { existsSync, type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";

/** How long all files must be at rest: editors write in several steps, and people save more than one file. */
const restMs = 40;

/**
 * Tells when something below one of the folders was written, made, renamed or removed; once for a burst of changes, with the
 * time (of `performance.now`) at which it began. What changed is for the caller to find out. Folders are watched, not files:
 * editors replace files. Returns what ends the watch.
 */
export function watchFolders(folders: readonly string[], changed: (since: number) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let since: number | undefined;
  const note = (): void => {
    since ??= performance.now();
    clearTimeout(timer);
    timer = setTimeout(settle, restMs);
  };
  const settle = (): void => {
    // In a new folder something may have been made before it was watched, so that its files have to come to rest as well.
    if (renew()) {
      note();
      return;
    }
    const start = since ?? performance.now();
    since = undefined;
    changed(start);
  };
  /** Watches every folder there is now; true if there was a new one. */
  const renew = (): boolean => {
    const present = new Set(folders.flatMap(allFolders));
    for (const [folder, watcher] of watchers) {
      if (present.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    const fresh = [...present].filter((folder) => !watchers.has(folder));
    for (const folder of fresh) {
      const forget = (): void => {
        watchers.get(folder)?.close();
        watchers.delete(folder);
        note();
      };
      try {
        watchers.set(folder, watch(folder, note).on("error", forget));
      } catch {
        // It is gone again; whoever removed it changed a folder that is watched.
      }
    }
    return fresh.length > 0;
  };
  renew();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** A folder and all folders in it. */
function allFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return [folder, ...entries.filter((entry) => entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name))];
}
