import type { FSWatcher } from "node:fs";
import { watch } from "node:fs";
import { dirname } from "node:path";

/** How long a file must be at rest: editors write in several steps. */
const restMs = 100;

/**
 * Calls `changed` with the paths whose folder saw a change of a document. Folders are watched, not files: editors
 * replace files, and a `$ref` may lead to a neighbour. Returns what ends the watch.
 */
export function watchFiles(paths: readonly string[], changed: (path: string) => void): () => void {
  const timers = new Map<string, NodeJS.Timeout>();
  const watchers = [...new Set(paths.map((path) => dirname(path)))].map((folder): FSWatcher =>
    watch(folder, (_, name) => {
      if (name !== null && !/\.(ya?ml|json)$/i.test(name)) return;
      clearTimeout(timers.get(folder));
      const tell = (): void => paths.filter((path) => dirname(path) === folder).forEach((path) => changed(path));
      timers.set(folder, setTimeout(tell, restMs));
    }),
  );
  return () => {
    for (const watcher of watchers) watcher.close();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}
