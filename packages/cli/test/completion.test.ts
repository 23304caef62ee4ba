import { existsSync } from "node:fs";
import { useMocks } from "@quayside/mocks/vitest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountsOf, type Folder, makeFolder, run } from "./run-command.ts";

const mocks = await useMocks();
let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
  folder.write("quayside.config.json", { accounts: accountsOf(mocks) });
  folder.write("ships.csv", "name,port\nEver,Kiel\n");
  folder.write("$(touch pwned).csv", "");
});
afterAll(() => folder[Symbol.dispose]());

const slow = 60_000;

/** What is suggested for the last of several words, and the directive to the shell. */
async function suggested(words: readonly string[], at: Folder = folder, environment: NodeJS.ProcessEnv = {}): Promise<string[]> {
  const { code, stdout, stderr } = await run(at, ["complete", "--", ...words], environment);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout
    .trim()
    .split("\n")
    .map((line) => line.split("\t")[0] ?? "");
}

describe("a shell is suggested", () => {
  test.each<[string, string[], string[]]>([
    ["commands", ["wa"], ["wait", "watch"]],
    ["nothing after a word that is no command", ["nonsense", ""], []],
    ["commands to have explained", ["help", "st"], ["start"]],
    ["accounts", ["start", ""], ["exa", "freckle", "pinecone", "power-bi", "rally"]],
    ["accounts after an option", ["start", "--wait", "p"], ["pinecone", "power-bi"]],
    ["operations", ["start", "rally", ""], ["people.import", "studies.participants.import", "activities.import"]],
    ["states", ["list", "--state", "r"], ["running"]],
    ["states after a sign", ["list", "--limit", "5", "--state=su"], ["succeeded"]],
    ["accounts and providers", ["list", "--account", "ra"], ["rally"]],
    ["options that are not given yet", ["list", "--json", "--j"], []],
    ["options that may be given again", ["list", "--account", "exa", "--ac"], ["--account"]],
    ["shells", ["completion", "z"], ["zsh"]],
    ["parameters of the only operation", ["start", "pinecone", "--u"], ["--uri"]],
    ["parameters of the operation that is named", ["start", "rally", "people.import", "--pe"], ["--people"]],
    ["no parameters where the operation is open", ["start", "rally", "--pe"], []],
    ["parameters that are not given yet", ["start", "exa", "--title", "x", "--t"], ["--timeout"]],
    ["parameters, however those that are given are spelled", ["start", "power-bi", "--dataset-display-name=x", "--datasetD"], []],
    ["parameters with hyphens where they are begun so", ["start", "power-bi", "--dataset-"], ["--dataset-display-name"]],
    ["values of a parameter", ["start", "power-bi", "--connectionType", ""], ["import", "connect"]],
    ["values of a parameter with hyphens", ["start", "power-bi", "--name-conflict", "Ab"], ["Abort"]],
    ["values after a sign", ["start", "exa", "--format="], ["csv"]],
    ["values of a switch", ["start", "power-bi", "--overrideModelLabel", ""], ["true", "false"]],
    ["no values of a text", ["start", "pinecone", "--uri", ""], []],
    ["files, and none whose name a shell would run", ["start", "exa", "--file", ""], ["quayside.config.json", "ships.csv"]],
    ["files of JSON", ["start", "exa", "--entity", "@q"], ["@quayside.config.json"]],
    ["configurations", ["list", "--config", "quay"], ["quayside.config.json"]],
  ])(
    "%s: %j",
    async (_, words, want) => {
      expect(await suggested(words)).toEqual([...want, ":4"]);
    },
    slow,
  );

  test(
    "imports that are remembered and not named yet",
    async () => {
      const { stdout } = await run(folder, ["start", "pinecone", "--uri", "s3://acme/ships"]);
      const ref = stdout.trim();
      expect(await suggested(["wait", ""])).toContain(ref);
      expect(await suggested(["wait", ref, ""])).not.toContain(ref);
    },
    slow,
  );

  test(
    "parameters without a key and with a configuration that cannot be used, and nothing is written",
    async () => {
      using other = makeFolder();
      expect(await suggested(["start", "exa", "--ti"], other)).toEqual(["--title", "--timeout", ":4"]);
      other.write("quayside.config.json", "{");
      expect(await suggested(["start", "exa", "--ti"], other)).toEqual(["--title", "--timeout", ":4"]);
      expect(await suggested(["start", ""], other)).toEqual([":4"]);
      expect(await suggested(["get", ""], other)).toEqual([":4"]);
      expect(existsSync(`${other.path}/state`)).toBe(false);
    },
    slow,
  );

  test(
    "only what had to be loaded: commands and options take no provider",
    async () => {
      const watched = `data:text/javascript,${encodeURIComponent(
        'import{registerHooks}from"node:module";import{writeSync}from"node:fs";registerHooks({resolve(s,c,n){if(s.startsWith("@quayside/")||s==="node:sqlite")writeSync(2,s+" ");return n(s,c)}})',
      )}`;
      const loaded = async (...words: string[]) =>
        (await run(folder, ["complete", "--", ...words], { NODE_OPTIONS: `--import=${watched}` })).stderr;
      expect(await loaded("wa")).toBe("");
      expect(await loaded("list", "--st")).toBe("");
      expect(await loaded("list", "--state", "")).toBe("");
      const parameters = await loaded("start", "exa", "--");
      expect(parameters).toContain("@quayside/exa");
      expect(parameters).not.toContain("sqlite");
    },
    slow,
  );

  test.each(["bash", "zsh", "fish", "powershell"])(
    "by a script for %s",
    async (shell) => {
      const { code, stdout } = await run(folder, ["completion", shell]);
      expect(code).toBe(0);
      expect(stdout).toMatch(/quayside.* complete /);
      // Bash breaks words at colons, which refs hold.
      expect(stdout.includes("__ltrim_colon_completions")).toBe(shell === "bash");
    },
    slow,
  );
});
