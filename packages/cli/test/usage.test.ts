import { useMocks } from "@quayside/mocks/vitest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountsOf, type Folder, makeFolder, run } from "./run-command.ts";

const mocks = await useMocks();
let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
  folder.write("quayside.config.json", { accounts: accountsOf(mocks) });
  folder.write("ships.csv", "name,port\nEver,Kiel\nAda,Oslo\n");
});
afterAll(() => folder[Symbol.dispose]());

const slow = 60_000;

describe("wrong usage", () => {
  test.each<[string[], string]>([
    [["lisst"], "quayside: Unknown command 'lisst' (Did you mean list?) `quayside --help` tells more.\n"],
    [["list", "--sate", "x"], "quayside: Unknown option '--sate' (Did you mean --state?) `quayside list --help` tells more.\n"],
    [["list", "--state", "runing"], "Did you mean running?"],
    [
      ["list", "--account", "exxa"],
      'quayside.config.json names no account "exxa" (it has exa, freckle, pinecone, power-bi, rally). Did you mean exa?\n',
    ],
    [["list", "--json", "--ndjson"], "cannot be used with option '--ndjson'."],
    [["wait"], "quayside: Missing required argument 'ref'. `quayside wait --help` tells more.\n"],
    [["wait", "nonsense"], 'quayside: "nonsense" names no import. A ref reads exa:<id>; `quayside list` shows them.\n'],
    [
      ["get", "exxa:7"],
      'quayside.config.json names no account "exxa" (it has exa, freckle, pinecone, power-bi, rally). Did you mean exa?\n',
    ],
    [["cancel", "exa:7"], "quayside: Exa Websets cannot cancel imports; pinecone can. Nothing was done.\n"],
    [["start", "rally", "peple.import"], 'quayside: Rally UXR has no operation "peple.import". Did you mean people.import?\n'],
    [["start", "pinecone", "--urri", "x"], "(Did you mean --uri?) `quayside start pinecone --help` tells more.\n"],
    [["start", "pinecone"], "quayside: imports.start needs --uri <text>.\n"],
    [["start", "power-bi"], "quayside: imports.create needs either --file <path>, --filePath <text> or --fileUrl <text>.\n"],
    [
      ["start", "freckle", "--file", "ships.csv", "--type", "togl"],
      'quayside: --type takes auto, autodetect, freckle, basecamp, freshbooks, harvest, tempo or toggl, not "togl". Did you mean toggl?\n',
    ],
    [
      ["start", "pinecone", "--uri", "s3://a", "--error-mode", '{"onError":"abrt"}'],
      'quayside: --errorMode: onError takes abort or continue, not "abrt". Did you mean abort?\n',
    ],
    [["start", "exa", "--count", "abc"], 'quayside: --count takes a number, not "abc".\n'],
    [["watch", "exa:1", "--state", "failed"], "quayside: Name imports, or give --account, --state and --since; not both.\n"],
    [["completion", "tcsh"], "bash, zsh, fish, powershell"],
    [["providers", "exxa"], 'quayside: There is no provider "exxa". Did you mean exa?\n'],
  ])(
    "%j is exit code 2 and one line with a remedy, and nothing is sent",
    async (args, message) => {
      const before = mocks.journal().length;
      const { code, stdout, stderr } = await run(folder, args);
      expect(mocks.journal()).toHaveLength(before);
      expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
      expect(stderr).toContain(message);
    },
    slow,
  );
});

describe("an account that is not configured", () => {
  const half = { PINECONE_API_KEY: "p" };

  test.each<[string[], { [name: string]: string }, string]>([
    [["list"], {}, "No account is configured. Set EXA_API_KEY, FRECKLE_TOKEN, PINECONE_API_KEY, "],
    [
      ["list"],
      half,
      "No account is configured: PINECONE_INDEX_HOST is missing for pinecone. Set what is missing, or write a quayside.config",
    ],
    [["watch"], { FRECKLE_TOKEN: "f" }, "No account is configured: FRECKLE_SUBDOMAIN is missing for freckle. "],
    [["get", "pinecone:1"], half, '"pinecone" is not configured: PINECONE_INDEX_HOST is missing. Set it, or write a quayside.config.json.'],
    [["start", "pinecone", "--uri", "s3://a"], half, '"pinecone" is not configured: PINECONE_INDEX_HOST is missing. Set it, or'],
    [["wait", "exa:1"], half, '"exa" is not configured. Set EXA_API_KEY, or write a quayside.config.json.'],
    [["list", "--account", "freckle"], { EXA_API_KEY: "e" }, '"freckle" is not configured. Set FRECKLE_TOKEN and FRECKLE_SUBDOMAIN, or'],
    [["start", "nobody", "--help"], {}, '"nobody" is not configured. Providers: exa, freckle, pinecone, power-bi, rally.'],
  ])(
    "by the environment is told with what is missing: %j %j",
    async (args, environment, message) => {
      using empty = makeFolder();
      const { code, stdout, stderr } = await run(empty, args, environment);
      expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
      expect(stderr).toContain(`quayside: ${message}`);
    },
    slow,
  );

  test.each<[string[], string]>([
    [["get", "exa:1"], 'names no account "exa" (it has exa/team-a, pinecone). Did you mean exa/team-a?\n'],
    [["list", "--account", "rally"], 'names no account "rally" (it has exa/team-a, pinecone). Add it to "accounts".\n'],
    [["start", "exa", "--title", "x"], 'names no account "exa" (it has exa/team-a, pinecone). Did you mean exa/team-a?\n'],
    [["cancel", "exa/tema-a:1"], 'names no account "exa/tema-a" (it has exa/team-a, pinecone). Did you mean exa/team-a?\n'],
  ])(
    "by the file that names all of them is told with the file, and no variable: %j",
    async (args, message) => {
      using other = makeFolder();
      const accounts = { "exa/team-a": { apiKey: "k" }, pinecone: { apiKey: "p", indexHost: "h.example" } };
      const file = other.write("quayside.config.json", { accounts, store: false });
      const { code, stderr } = await run(other, args, { EXA_API_KEY: "x", RALLY_ACCESS_TOKEN: "x" });
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^quayside: \S+quayside\.config\.json names/) as string });
      expect(stderr).toContain(`${file.slice(file.lastIndexOf("/"))} ${message}`);
    },
    slow,
  );

  test(
    "shows in `providers` with what it lacks, and a list says that it is left out",
    async () => {
      using other = makeFolder();
      const shown = await run(other, ["providers", "--no-check"], { ...half, FRECKLE_TOKEN: "f" });
      expect(shown.stdout).toMatch(/^exa .* set EXA_API_KEY /m);
      expect(shown.stdout).toMatch(/^freckle .* FRECKLE_SUBDOMAIN is missing /m);
      expect(shown.stdout).toMatch(/^pinecone .* PINECONE_INDEX_HOST is missing /m);
      const list = await run(other, ["list", "--remembered"], { ...half, EXA_API_KEY: "e" });
      expect(list).toEqual({
        code: 0,
        stdout: "",
        stderr: "quayside: pinecone is left out: PINECONE_INDEX_HOST is missing.\nNothing is remembered.\n",
      });
      other.write("quayside.config.json", { accounts: { "exa/team-a": { apiKey: "k" } } });
      const named = await run(other, ["providers", "--no-check"], { ...half, FRECKLE_TOKEN: "f" });
      expect(named.stdout).toMatch(/^freckle .* not in the file /m);
      expect(named.stdout).not.toMatch(/FRECKLE|PINECONE/);
      const [json] = JSON.parse((await run(other, ["providers", "pinecone", "--no-check", "--json"], half)).stdout) as object[];
      expect(json).toMatchObject({ account: "pinecone", configured: false, missing: [] });
    },
    slow,
  );
});
