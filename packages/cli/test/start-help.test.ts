import { useMocks } from "@quayside/mocks/vitest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountsOf, type Folder, makeFolder, run } from "./run-command.ts";

const mocks = await useMocks();
let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
  folder.write("quayside.config.json", { accounts: accountsOf(mocks) });
});
afterAll(() => folder[Symbol.dispose]());

const slow = 60_000;

/** Width of the longest line. */
function longest(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.length));
}

describe("the help of a start", () => {
  test.each([
    [
      "exa",
      ["  --format <csv>           Required. Format of the file; only CSV can be", '"research_paper"|"custom", "description"?:text}'],
    ],
    [
      "freckle",
      ["  --type <text>                   The time tracker that the file comes from.", "one of auto, autodetect, freckle, basecamp,"],
    ],
    ["pinecone", ['{"onError"?:"abort"|"continue"}']],
    ["power-bi", ["  --connectionType <import|connect>   Whether", "  --subfolderObjectId <uuid> ", "default: Ignore"]],
    ["rally people.import", ['[{"email"?:text, "phone"?:text,', "In JSON, ? marks what may be left out."]],
  ])(
    "tells at 80 columns what an import of %s takes, with or without a key",
    async (line, parts) => {
      using empty = makeFolder();
      const args = ["start", ...line.split(" "), "--help"];
      const [configured, { code, stdout, stderr }] = await Promise.all([run(folder, args), run(empty, args)]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      for (const part of parts) expect(stdout).toContain(part);
      expect(longest(stdout)).toBeLessThanOrEqual(80);
      expect(stdout).not.toContain("\u001b");
      expect(configured.stdout).toBe(stdout);
    },
    slow,
  );

  test(
    "tells the operations of an account that has several, and the parameters of all of them",
    async () => {
      const [help, provider] = await Promise.all([
        run(folder, ["start", "rally", "--help"]),
        run(folder, ["providers", "rally", "--no-check"]),
      ]);
      expect(help).toEqual({
        code: 0,
        stderr: "",
        stdout: [
          "Usage: quayside start rally <operation> [--parameter value …] [options]",
          "",
          "Operations:",
          "  people.import                Import people",
          "  studies.participants.import  Import participants to a study",
          "  activities.import            Import activities",
          "",
          "`quayside start rally <operation> --help` tells its parameters.",
          "",
        ].join("\n"),
      });
      expect(provider.stdout).toMatch(
        /^quayside start rally studies\.participants\.import {2}Import[^]*^ {2}--studyId <text> +Required\. Id of the study/m,
      );
      expect(longest(provider.stdout)).toBeLessThanOrEqual(80);
    },
    slow,
  );

  test.each<[string, string | object | undefined, string[], { [name: string]: string }, string]>([
    ["a provider of which a variable is missing", undefined, ["pinecone", "--help"], { PINECONE_API_KEY: "p" }, "--uri <text>"],
    [
      "a variable that cannot be used",
      undefined,
      ["pinecone", "-h"],
      { PINECONE_API_KEY: "p", PINECONE_INDEX_HOST: "a/b" },
      "--uri <text>",
    ],
    ["a file that has another account of it", { accounts: { "exa/team-a": { apiKey: "k" } } }, ["exa", "--help"], {}, "--entity <json"],
    ["a file that has not got the account", { accounts: { exa: {} } }, ["power-bi/x", "--help"], {}, "--datasetDisplayName"],
    ["a file that lacks an option", { accounts: { pinecone: {} } }, ["pinecone", "--help"], {}, "--uri <text>"],
    ["a file whose variable is not set", { accounts: { exa: { apiKey: { env: "NONE" } } } }, ["exa", "--help"], {}, "--entity <json"],
    ["a file that is no JSON", "{", ["rally", "people.import", "--help"], {}, "--people <json"],
    ["a file that is not there", undefined, ["exa", "--config", "lost.json", "--help"], {}, "--entity <json"],
    ["mistakes on the line", undefined, ["exa", "--entity", "{", "--nonsense", "--timeout", "x", "--help"], {}, "--entity <json"],
  ])(
    "is told in spite of %s",
    async (_, config, args, environment, part) => {
      using other = makeFolder();
      if (config !== undefined) other.write("quayside.config.json", config);
      const { code, stdout, stderr } = await run(other, ["start", ...args], environment);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toContain(part);
    },
    slow,
  );

  test(
    "is that of the operation that the configuration of the account makes fit",
    async () => {
      using other = makeFolder();
      other.write("quayside.config.json", { accounts: { "power-bi/fleet": { groupId: "g" } } });
      const [own, plain] = await Promise.all([
        run(other, ["start", "power-bi/fleet", "--help"]),
        run(other, ["start", "power-bi", "--help"]),
      ]);
      expect(own.stdout).toMatch(/^Usage: quayside start power-bi\/fleet groups\.imports\.create /);
      expect(plain.stdout).toMatch(/^Usage: quayside start power-bi imports\.create /);
    },
    slow,
  );
});
