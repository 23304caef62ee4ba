#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`quayside: Node ${process.versions.node} is too old. Use Node 22.18 or newer.`);
  process.exitCode = 2;
} else {
  const { emitWarning } = process;
  // SQLite and the types that Node strips from a configuration are called experimental by some versions of Node; that is not for users.
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
    const [options] = rest;
    const type = typeof options === "object" ? (options as { type?: string } | null)?.type : options;
    if (type !== "ExperimentalWarning") Reflect.apply(emitWarning, process, [warning, ...rest]);
  }) as typeof process.emitWarning;
  process.exitCode = await (await import("./run.ts")).run(process.argv.slice(2));
}
