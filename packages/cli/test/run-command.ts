import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Mocks } from "@quayside/mocks";

const main = join(import.meta.dirname, "../src/main.ts");

/** How the command is started from its sources. */
export const startedWith: readonly string[] = ["-C", "@quayside/source", main];

/** What no output may hold. */
export const secrets: { readonly [provider: string]: string } = {
  exa: "s3cret-exa-key",
  freckle: "s3cret-freckle-key",
  pinecone: "s3cret-pinecone-key",
  "power-bi": "s3cret-power-bi-token",
  rally: "s3cret-rally-token",
};

/** A folder to work in; `using` removes it. */
export interface Folder extends Disposable {
  readonly path: string;
  write(name: string, content: string | object): string;
}

export function makeFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "quayside-cli-"));
  return {
    path,
    write(name, content) {
      writeFileSync(join(path, name), typeof content === "string" ? content : JSON.stringify(content));
      return join(path, name);
    },
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** The accounts of running mocks, for a configuration. */
export function accountsOf(mocks: Mocks): { [account: string]: object } {
  return Object.fromEntries(
    mocks.providers.map((provider) => {
      const key = { [provider === "power-bi" || provider === "rally" ? "accessToken" : "apiKey"]: secrets[provider] };
      const place = provider === "pinecone" ? { indexHost: "ships.svc.example.pinecone.io" } : {};
      return [provider, { ...key, ...place, baseUrl: mocks.url(provider as "exa"), maxRetries: 0 }];
    }),
  );
}

/** Environment of the command: nothing of ours reaches it. */
export function environmentFor(folder: Folder, changes: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(NO_COLOR|FORCE_COLOR|NODE_|CI$|.*_(API_KEY|TOKEN|HOST)$)/.test(name));
  // Node strips the types of our sources once, and not in every run.
  const cache = join(tmpdir(), "quayside-cli-compile-cache");
  return { ...Object.fromEntries(kept), XDG_STATE_HOME: join(folder.path, "state"), NODE_COMPILE_CACHE: cache, ...changes };
}

/** A run of the command. */
export interface Run {
  readonly child: ChildProcess;
  /** Exit code, and what was written. */
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
  /** Resolves when the output matches. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Starts the command in a folder. */
export function start(folder: Folder, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Run {
  const child = spawn(process.execPath, [...startedWith, ...args], { cwd: folder.path, env: environmentFor(folder, environment) });
  const output = { stdout: "", stderr: "" };
  const heard = new Set<() => void>();
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
      for (const look of heard) look();
    });
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, ...output }));
  return {
    child,
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(output.stdout + output.stderr);
          if (!match) return;
          heard.delete(look);
          resolve(match);
        };
        heard.add(look);
        look();
        void ended.then(({ code }) => reject(new Error(`ended with ${code} without saying ${pattern}:\n${output.stdout}${output.stderr}`)));
      }),
  };
}

/** Runs the command to its end. */
export function run(folder: Folder, args: readonly string[], environment?: NodeJS.ProcessEnv): Run["ended"] {
  return start(folder, args, environment).ended;
}
