import { format, inspect } from "node:util";

/** What somebody may find in a log, and where it comes from. */
export interface Printed {
  readonly from: string;
  readonly text: string;
}

/** Every way in which an error is commonly printed, its causes included. */
export function printError(error: unknown, from = "the error"): Printed[] {
  if (error === undefined) return [];
  const { cause, errors, message, stack } = Object(error) as { cause?: unknown; errors?: unknown[]; message?: unknown; stack?: unknown };
  return [
    { from: `String() of ${from}`, text: String(error) },
    { from: `message of ${from}`, text: String(message) },
    { from: `stack of ${from}`, text: String(stack) },
    ...printValue(error, from),
    ...printError(cause, `the cause of ${from}`),
    ...(errors ?? []).flatMap((one) => printError(one, `an error in ${from}`)),
  ];
}

/** A value as logs show it, in all its depth. What is not enumerable may hold what the provider itself has sent. */
export function printValue(value: unknown, from: string): Printed[] {
  return [
    { from: `util.inspect() of ${from}`, text: inspect(value) },
    { from: `util.inspect() of ${from}, in depth`, text: inspect(value, { depth: Infinity }) },
    { from: `JSON.stringify() of ${from}`, text: JSON.stringify(value) ?? "" },
  ];
}

const methods = ["debug", "error", "info", "log", "trace", "warn"] as const;

/** Hears what is written to the console, and the warnings of Node, until it is disposed of; they are written all the same. */
export function listenToConsole(): Disposable & { readonly heard: readonly Printed[] } {
  const heard: Printed[] = [];
  const originals = methods.map((name) => [name, console[name]] as const);
  const onWarning = (warning: Error): void => void heard.push(...printError(warning, "a warning"));
  for (const [name, original] of originals) {
    console[name] = (...values: unknown[]) => {
      heard.push({ from: `console.${name}()`, text: format(...values) });
      original.apply(console, values);
    };
  }
  process.on("warning", onWarning);
  return {
    heard,
    [Symbol.dispose]() {
      for (const [name, original] of originals) console[name] = original;
      process.off("warning", onWarning);
    },
  };
}
