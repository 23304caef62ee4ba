import { providers } from "@quayside/imports";
import { describe, expect, test } from "vitest";
import { environmentGaps } from "./environment-gaps.ts";
import { noAccounts, notConfigured } from "./not-configured.ts";
import type { Settings } from "./read-config.ts";

const all = providers();
const settings = (changes: Partial<Settings>): Settings => ({
  path: undefined,
  isFromFile: false,
  accounts: {},
  gaps: environmentGaps(all, {}, () => true),
  store: false,
  ...changes,
});
const named = (...accounts: string[]) => Object.fromEntries(accounts.map((account) => [account, {}]));
const inFile = (...accounts: string[]): Settings =>
  settings({ path: "/a/c.json", isFromFile: true, accounts: named(...accounts), gaps: [] });

describe("an account that is not configured", () => {
  test.each<[string, Settings, string]>([
    ["exa", settings({}), '"exa" is not configured. Set EXA_API_KEY, or write a quayside.config.json.'],
    ["exa", settings({ path: "/a/c.json" }), '"exa" is not configured. Set EXA_API_KEY, or add it to "accounts" in /a/c.json.'],
    [
      "pinecone",
      settings({}),
      '"pinecone" is not configured. Set PINECONE_API_KEY and PINECONE_INDEX_HOST, or write a quayside.config.json.',
    ],
    ["exa/a", settings({}), '"exa/a" is not configured. Only a file can name it: write a quayside.config.json.'],
    ["exxa", settings({}), '"exxa" is not configured. Did you mean exa?'],
    ["nobody", settings({ accounts: named("rally"), gaps: [] }), '"nobody" is not configured. Configured: rally.'],
    ["exa", inFile("exa/a"), '/a/c.json names no account "exa" (it has exa/a). Did you mean exa/a?'],
    ["exa", inFile("exa/a", "exa/b"), '/a/c.json names no account "exa" (it has exa/a, exa/b). Did you mean exa/a or exa/b?'],
    ["ralli", inFile("exa/a", "rally"), '/a/c.json names no account "ralli" (it has exa/a, rally). Did you mean rally?'],
    ["rally", inFile("exa/a"), '/a/c.json names no account "rally" (it has exa/a). Add it to "accounts".'],
    ["nobody", inFile("exa/a"), '/a/c.json names no account "nobody" (it has exa/a). Use one of its accounts.'],
    ["exa", inFile(), '/a/c.json names no account "exa". Add it to "accounts".'],
    [
      "rally",
      inFile(..."abcdefgh".split("").map((name) => `exa/${name}`)),
      '/a/c.json names no account "rally" (it has exa/a, exa/b, exa/c, exa/d, exa/e, exa/f …). Add it to "accounts".',
    ],
  ])("%s is told with what to do about it %#", (account, given, message) => {
    expect(notConfigured(account, given, all).message).toBe(message);
  });
});

describe("no account at all", () => {
  const begun = environmentGaps(all, { PINECONE_API_KEY: "p", FRECKLE_SUBDOMAIN: "s" }, () => true);

  test.each<[Settings, string]>([
    [
      settings({}),
      "No account is configured. Set EXA_API_KEY, FRECKLE_TOKEN, PINECONE_API_KEY, POWER_BI_ACCESS_TOKEN or RALLY_ACCESS_TOKEN, or write a quayside.config.json.",
    ],
    [
      settings({ gaps: begun, path: "/a/c.json" }),
      'No account is configured: FRECKLE_TOKEN is missing for freckle, PINECONE_INDEX_HOST is missing for pinecone. Set what is missing, or add one to "accounts" in /a/c.json.',
    ],
    [inFile(), '/a/c.json names no account. Add one to "accounts"; `quayside providers` shows what there is.'],
  ])("is told with what to do about it %#", (given, message) => {
    expect(noAccounts(given).message).toBe(message);
  });
});
