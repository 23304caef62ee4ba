import { describe, expect, test } from "vitest";
import type { TextArguments } from "./arguments.ts";
import { helpFor, readArguments } from "./arguments.ts";
import { UsageError } from "./describe-error.ts";

describe("readArguments", () => {
  test("serves everything on port 4010 where nothing is said", () => {
    expect(readArguments([])).toEqual({
      kind: "serve",
      providers: [],
      specs: [],
      scenarios: [],
      port: 4010,
      host: "127.0.0.1",
      state: true,
      rateLimits: false,
      watch: false,
      https: false,
      quiet: false,
    });
  });

  test("reads providers, documents and scenarios, each with or without a name", () => {
    const args = [
      "exa",
      "exa",
      "rally",
      "--spec",
      "./a=b.yaml",
      "--spec",
      "shop=./shop.yaml",
      "--scenario",
      "fails",
      "--scenario",
      "exa=slow",
    ];
    expect(readArguments(args)).toMatchObject({
      providers: ["exa", "rally"],
      specs: [{ path: "./a=b.yaml" }, { name: "shop", path: "./shop.yaml" }],
      scenarios: [{ name: "fails" }, { provider: "exa", name: "slow" }],
    });
  });

  test("reads a proxy", () => {
    expect(readArguments(["proxy", "exa", "--upstream", "https://api.exa.ai", "--report", "r.json", "--port=0"])).toEqual({
      kind: "proxy",
      provider: "exa",
      specs: [],
      upstream: "https://api.exa.ai",
      report: "r.json",
      port: 0,
      host: "127.0.0.1",
      quiet: false,
    });
  });

  test.each([
    [["--help"], "Usage: quayside-mock [provider…]"],
    [["-h", "exa"], "Usage: quayside-mock [provider…]"],
    [["proxy", "--help"], "Usage: quayside-mock proxy <provider>"],
    [["--version"], "mocks 0."],
  ])("%j is answered with a text", (args, text) => {
    expect(readArguments(args)).toMatchObject({ kind: "text", text: expect.stringContaining(text) });
  });

  test.each([
    [["--prot", "1"], "There is no option --prot. Did you mean --port?"],
    [["--rate-limit"], "There is no option --rate-limit. Did you mean --rate-limits?"],
    [["--colour"], "There is no option --colour."],
    [["-x"], "There is no option -x."],
    [["--port"], "'--port <value>' argument missing"],
    [["--port", "70000"], "--port 70000 is no port. Give a number from 0 to 65535."],
    [["--port", "1e3"], "--port 1e3 is no port."],
    [["--watch=1"], "'--watch' does not take an argument"],
    [["--scenario", "a=b=c"], "Write --scenario fails, or --scenario exa=fails."],
    [["--scenario", ""], "is no scenario"],
    [["--spec", ""], "--spec names no file."],
    [["proxy", "exa"], "Say so with --upstream https://api.example.com/v1."],
    [["proxy", "--upstream", "https://a.test"], "name one provider, or give one --spec"],
    [["proxy", "exa", "--spec", "a.yaml", "--upstream", "https://a.test"], "A proxy checks against one document"],
    [["proxy", "exa", "--watch"], "There is no option --watch."],
  ])("%j is refused in words", (args, message) => {
    const read = () => readArguments(args);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
  });

  test.each([[["--help"]], [["proxy", "--help"]]])("the help of %j fits 80 columns, and names every option", (args) => {
    const { text } = readArguments(args) as TextArguments;
    expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
    const known = args.length > 1 ? ["upstream", "report"] : ["scenario", "stateless", "rate-limits", "watch", "https"];
    for (const option of [...known, "spec", "port", "host", "quiet", "help", "version"]) expect(text).toContain(`--${option}`);
  });

  test("refers to the help of the command that was meant", () => {
    expect([helpFor(["proxy", "x"]), helpFor(["x"])]).toEqual(["quayside-mock proxy --help", "quayside-mock --help"]);
  });
});
