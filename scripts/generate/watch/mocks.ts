import { join, resolve } from "node:path";
import { type Mocks, startMocks } from "@quayside/mocks";
import type { Generated } from "./messages.ts";

/** The process behind `pnpm generate --watch --mock`: mocks of all providers on one port, told what has changed. */
function main(root: string, wantedPort: number): void {
  let mocks: Mocks | undefined;
  let port = wantedPort;
  let known: Contents = new Map();
  let turn: Promise<void> = Promise.resolve();
  /** Brings the mocks to where the specs are. The port stays open unless there are other providers than before. */
  const follow = async (contents: Contents): Promise<void> => {
    const ids = [...contents.keys()];
    if (mocks && ids.join() === mocks.providers.join()) {
      await reload(
        mocks,
        ids.filter((id) => known.get(id) !== contents.get(id)),
      );
    } else {
      await mocks?.close();
      mocks = undefined;
      mocks = await serve(ids, root, port);
      // Kept also where any free one was asked for.
      port = Number(new URL(mocks.origin).port);
    }
    known = contents;
  };
  const catchUp = async (before: Promise<void>, contents: Contents): Promise<void> => {
    await before;
    try {
      await follow(contents);
    } catch (error) {
      console.error(`mocks: not as the specs are: ${(error as Error).message}`);
    }
  };
  process.on("message", (message: Generated) => {
    turn = catchUp(turn, new Map(message.contents));
  });
  const end = (): void => {
    void turn.then(async () => {
      await mocks?.close();
      process.exit(0);
    });
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);
  process.once("disconnect", end);
}

type Contents = ReadonlyMap<string, string>;

async function reload(mocks: Mocks, changed: readonly string[]): Promise<void> {
  for (const id of changed) await mocks.reload(id);
  if (changed.length > 0) console.log(`mocks: reloaded ${changed.join(", ")}`);
}

async function serve(ids: readonly string[], root: string, port: number): Promise<Mocks> {
  const providers = ids.map((name) => ({ name, spec: join(root, "specs", name, "openapi.yaml") }));
  const mocks = await startMocks({ providers, port });
  console.log(ids.map((id) => `mocks: ${mocks.url(id)}`).join("\n"));
  return mocks;
}

if (import.meta.main) main(resolve(import.meta.dirname, "../../.."), Number(process.argv[2]));
