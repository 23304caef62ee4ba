import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { configFromEnvironment, createImports, providers } from "@quayside/imports";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { UsageError } from "../usage-error.ts";
import { checkConfig } from "./check-config.ts";
import { clientOptions } from "./client-options.ts";
import { findConfig } from "./find-config.ts";
import { jsonSchema } from "./json-schema.ts";
import { type Providers, readConfig } from "./read-config.ts";
import { stateFolder } from "./state-folder.ts";

const root = mkdtempSync(join(tmpdir(), "quayside-config-"));
let folder = "";
let number = 0;
beforeEach(() => {
  folder = join(root, String(++number));
  mkdirSync(folder);
});
afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): string {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

const all: Providers = {
  all: providers(),
  fromEnvironment: configFromEnvironment,
  accepts(accounts) {
    try {
      createImports(accounts);
      return true;
    } catch {
      return false;
    }
  },
};
const read = (environment: { [name: string]: string } = {}, options = {}, at = folder) =>
  readConfig({ folder: at, environment }, options, all);

describe("the configuration file", () => {
  test("is the nearest one above the working folder, and of several TypeScript goes first", () => {
    const above = write("quayside.config.json", "{}");
    mkdirSync(join(folder, "a/b"), { recursive: true });
    expect(findConfig(join(folder, "a/b"))).toBe(above);
    const near = write("a/quayside.config.ts", "");
    write("a/quayside.config.json", "{}");
    expect(findConfig(join(folder, "a/b"))).toBe(near);
  });

  test("may be JSON, with keys that stand in the environment", async () => {
    write(
      "quayside.config.json",
      '\ufeff{ "accounts": { "exa/team-a": { "apiKey": { "env": "TEAM_A" } }, "pinecone": { "indexHost": "h.example" } }, "store": "x.sqlite" }',
    );
    expect(await read({ TEAM_A: " key-a " })).toEqual({
      path: join(folder, "quayside.config.json"),
      isFromFile: true,
      gaps: [],
      accounts: { "exa/team-a": { apiKey: "key-a" }, pinecone: { indexHost: "h.example" } },
      store: join(folder, "x.sqlite"),
    });
  });

  test.each(["ts", "js"])("may be a program in .%s", async (ending) => {
    const types = ending === "ts" ? "satisfies object" : "";
    const path = write(`quayside.config.${ending}`, `export default { accounts: { exa: { apiKey: () => "k" } }, store: false } ${types};`);
    const settings = await read();
    expect(settings).toMatchObject({ path, store: false });
    expect(Object.keys(settings.accounts)).toEqual(["exa"]);
  });

  test("that is named goes before the one that is found", async () => {
    write("quayside.config.json", '{ "accounts": { "exa": {} } }');
    write("other.json", '{ "accounts": { "rally": {} } }');
    expect(Object.keys((await read({}, { config: "other.json" })).accounts)).toEqual(["rally"]);
  });

  test("without accounts leaves them to the environment", async () => {
    write("quayside.config.json", '{ "store": false }');
    expect(await read({ EXA_API_KEY: "k" })).toMatchObject({ accounts: { exa: { apiKey: "k" } }, isFromFile: false, store: false });
  });

  test.each<[string, string, RegExp]>([
    ["quayside.config.json", '{ "accounts": { "exa": { "apiKey": "sk-s3cret" "x": 1 } } }', /config\.json is no JSON, line 1 column \d+\./],
    [
      "quayside.config.ts",
      'export default { apiKey: "sk-s3cret" "x" };',
      /config\.ts is no valid program|config\.ts:\d+ is no valid program|ended with an error/,
    ],
    ["quayside.config.js", "throw new Error('boom');", /config\.js ended with an error: boom$/],
    ["quayside.config.js", "export const config = {};", /config\.js exports no configuration\. Write `export default/],
  ])("that cannot be read is told without a word of what it holds: %s %#", async (name, text, message) => {
    write(name, text);
    const error = await read().catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain("s3cret");
  });

  test.each<[object, { [name: string]: string }, string | undefined]>([
    [{ "pinecone/a": { apiKey: "p" } }, {}, 'accounts["pinecone/a"]: indexHost is missing. Add it, or set PINECONE_INDEX_HOST.'],
    [{ freckle: {} }, {}, "accounts.freckle: subdomain is missing. Add it, or set FRECKLE_SUBDOMAIN."],
    [{ freckle: { server: "noko" } }, {}, undefined],
    [{ pinecone: {} }, { PINECONE_INDEX_HOST: "h.example" }, undefined],
    [{ exa: {}, "power-bi": {} }, {}, undefined],
  ])("that lacks what a client cannot be made without is told: %j", async (accounts, environment, message) => {
    write("quayside.config.json", JSON.stringify({ accounts }));
    const error = await read(environment).catch((error: unknown) => error);
    if (message === undefined) expect(error).toMatchObject({ isFromFile: true });
    else expect(error).toMatchObject({ message: `${join(folder, "quayside.config.json")}: ${message}` });
  });

  test("that is not there is told", async () => {
    await expect(read({}, { config: "lost.json" })).rejects.toThrow(/lost\.json: there is no such file\. Name another with --config\.$/);
  });
});

describe("what stands in a configuration", () => {
  const check =
    (given: unknown, environment = {}) =>
    () =>
      checkConfig("c.json", given, all.all, environment);

  test.each<[unknown, string]>([
    [[], "c.json: the configuration is no object."],
    [{ acounts: {} }, 'c.json: there is no "acounts". Did you mean accounts?'],
    [{ store: true }, "c.json: store is the path of a file, or false."],
    [{ accounts: { exxa: {} } }, 'c.json: accounts.exxa: there is no provider "exxa". Did you mean exa?'],
    [{ accounts: { "power-bi": 1 } }, 'c.json: accounts["power-bi"] is no object.'],
    [{ accounts: { "exa/a": { apiKye: "s3cret" } } }, 'c.json: accounts["exa/a"]: there is no "apiKye". Did you mean apiKey?'],
    [
      { accounts: { exa: { colour: "s3cret" } } },
      'accounts.exa: there is no "colour". Exa Websets has apiKey, accessToken, beside those of all clients.',
    ],
    [{ accounts: { exa: { apiKey: 7 } } }, 'accounts.exa.apiKey: give a text, or { "env": "NAME" } for that of an environment variable.'],
    [
      { accounts: { exa: { apiKey: { env: "NO_SUCH" } } } },
      "accounts.exa.apiKey: the environment variable NO_SUCH is not set. Set it, or name another.",
    ],
    [{ accounts: { exa: { timeoutMs: "s3cret" } } }, "accounts.exa.timeoutMs: give a number."],
    [{ accounts: { exa: { onRetry: "s3cret" } } }, "accounts.exa.onRetry: give a function."],
    [{ accounts: { exa: { headers: "s3cret" } } }, "accounts.exa.headers: give an object."],
  ])("%j is refused with the way to mend it", (given, message) => {
    expect(check(given)).toThrow(message);
    expect(check(given)).toThrow(UsageError);
    expect(check(given)).not.toThrow("s3cret");
  });

  test("may hold functions and scopes", () => {
    const accounts = { "power-bi": { accessToken: () => "t", groupId: "g", maxRetries: 0, onRetry: () => {}, headers: { a: "b" } } };
    expect(check({ accounts })().accounts).toEqual(accounts);
  });
});

describe("without a file", () => {
  test("accounts come from the environment, and the store from its folder for state", async () => {
    const settings = await read({ PINECONE_API_KEY: "p", PINECONE_INDEX_HOST: "h.example", XDG_STATE_HOME: "/state" });
    expect(settings).toMatchObject({
      path: undefined,
      isFromFile: false,
      accounts: { pinecone: { apiKey: "p", indexHost: "h.example" } },
      store: "/state/quayside/history.sqlite",
    });
  });

  test("a store can be named, or none", async () => {
    expect((await read({}, { store: "h.sqlite" })).store).toBe(join(folder, "h.sqlite"));
    expect((await read({}, { store: false })).store).toBe(false);
  });

  test.each<[{ [name: string]: string }, object[]]>([
    [{}, [{ provider: "pinecone", missing: ["PINECONE_API_KEY", "PINECONE_INDEX_HOST"], isBegun: false }]],
    [{ PINECONE_API_KEY: "p" }, [{ provider: "pinecone", missing: ["PINECONE_INDEX_HOST"], isBegun: true }]],
    [{ PINECONE_API_KEY: " ", PINECONE_INDEX_HOST: "h" }, [{ provider: "pinecone", missing: ["PINECONE_API_KEY"], isBegun: true }]],
    [{ FRECKLE_TOKEN: "f" }, [{ provider: "freckle", missing: ["FRECKLE_SUBDOMAIN"], isBegun: true }]],
    [{ FRECKLE_SUBDOMAIN: "f" }, [{ provider: "freckle", missing: ["FRECKLE_TOKEN"], isBegun: true }]],
    [{ EXA_API_KEY: "e" }, [{ provider: "rally", missing: ["RALLY_ACCESS_TOKEN"], isBegun: false }]],
  ])("what is missing of a provider is known, and only a whole one is an account: %j", async (environment, gaps) => {
    const settings = await read(environment);
    expect(settings.gaps).toEqual(expect.arrayContaining(gaps));
    const configured = Object.keys(settings.accounts);
    expect(settings.gaps.map(({ provider }) => provider).filter((provider) => configured.includes(provider))).toEqual([]);
    expect(settings.gaps.length + configured.length).toBe(all.all.length);
  });

  test("the power to read imports is enough for an account: a place of imports need not be told", async () => {
    expect(Object.keys((await read({ POWER_BI_ACCESS_TOKEN: "t" })).accounts)).toEqual(["power-bi"]);
  });

  test.each<[NodeJS.Platform, { [name: string]: string }, string]>([
    ["linux", {}, join(homedir(), ".local/state/quayside")],
    ["darwin", {}, join(homedir(), "Library/Application Support/quayside")],
    ["win32", { LOCALAPPDATA: "/local" }, join("/local", "quayside")],
    ["darwin", { XDG_STATE_HOME: "/x" }, "/x/quayside"],
  ])("%s keeps state where it should %j", (platform, environment, want) => {
    expect(stateFolder(environment, platform)).toBe(want);
  });
});

describe("the JSON Schema", () => {
  const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(jsonSchema(all.all));

  test.each<[unknown, boolean]>([
    [{}, true],
    [{ $schema: "./x.json", store: false, accounts: { exa: { apiKey: "k" }, "exa/team-a": { apiKey: { env: "A" }, timeoutMs: 5 } } }, true],
    [{ accounts: { "power-bi": { groupId: "g", accessToken: "t" } } }, true],
    [{ accounts: { exxa: {} } }, false],
    [{ accounts: { exa: { apiKye: "k" } } }, false],
    [{ accounts: { exa: { apiKey: 7 } } }, false],
    [{ accounts: { exa: { onRetry: "x" } } }, false],
    [{ store: true }, false],
    [{ accounts: { exa: { apiKey: { env: "A", x: 1 } } } }, false],
  ])("and the command agree on %j", (config, isValid) => {
    expect(validate(config)).toBe(isValid);
    const accepts = () => {
      try {
        return Boolean(checkConfig("c", config, all.all, { A: "k" }));
      } catch {
        return false;
      }
    };
    expect(accepts()).toBe(isValid);
  });

  test("holds every option of every provider", () => {
    const { $defs } = jsonSchema(all.all) as { $defs: { [id: string]: { properties: object } } };
    for (const { provider, options, scope } of all.all)
      expect(Object.keys($defs[provider]?.properties ?? {})).toEqual(
        expect.arrayContaining([...options.map(({ name }) => name), ...scope]),
      );
    expect(Object.keys(clientOptions)).toEqual(expect.arrayContaining(["baseUrl", "headers", "maxRetries", "fetch", "onRequest"]));
  });
});
