import { execFile } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { useMocks } from "@quayside/mocks/vitest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountsOf, environmentFor, type Folder, makeFolder, run, startedWith } from "./run-command.ts";

const mocks = await useMocks();
const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const slow = 60_000;

/** Samples of a language, in order. */
function samples(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm"))].map(([, text = ""]) => text);
}

/** Commands of the samples about starting, each with what it prints. */
const commands = samples("console")
  .slice(1)
  .flatMap((text) => text.split(/^\$ /m).slice(1))
  .map((text) => [text.slice(0, text.indexOf("\n")), text.slice(text.indexOf("\n") + 1)] as const);

let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
  folder.write("quayside.config.json", { accounts: accountsOf(mocks) });
  for (const name of ["suppliers.csv", "hours.csv", "fleet.pbix"]) folder.write(name, "name\nEver\n");
  folder.write("people.json", [{ email: "ada@example.com" }]);
  chmodSync(folder.write("quayside", `#!/bin/sh\nexec "${process.execPath}" ${startedWith.join(" ")} "$@"\n`), 0o755);
});
afterAll(() => folder[Symbol.dispose]());

describe("what the README shows", () => {
  test("is there", () => {
    expect([samples("ts").length, samples("json").length, commands.length]).toEqual([1, 1, 6]);
  });

  test.each(commands.map(([line, output]) => ({ line, output })))(
    "works when it is pasted: $line",
    async ({ line, output }) => {
      const env = environmentFor(folder, { PATH: `${folder.path}:${process.env["PATH"]}` });
      const ended = await new Promise<{ code: unknown; output: string }>((resolve) => {
        execFile("sh", ["-c", line], { cwd: folder.path, env }, (error, stdout, stderr) =>
          resolve({ code: error?.code ?? 0, output: stdout + stderr }),
        );
      });
      const [shown = ""] = output.split("…\n", 1);
      expect(ended.output).toContain(shown);
      expect(ended).toMatchObject({ code: shown.startsWith("quayside:") ? 2 : 0 });
    },
    slow,
  );

  test.each(["ts", "json"])(
    "works when it is pasted into quayside.config.%s",
    async (ending) => {
      using other = makeFolder();
      other.write(`quayside.config.${ending}`, samples(ending)[0] ?? "");
      const { code, stdout, stderr } = await run(other, ["providers", "--no-check", "--ndjson"], {
        TEAM_A_KEY: "k",
        PINECONE_API_KEY: "p",
      });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(/"account":"exa\/team-a","provider":"exa","title":"Exa Websets","configured":true/);
    },
    slow,
  );
});
