import { PassThrough } from "node:stream";
import { AccountsError, ConfigError, HttpError, JobFailedError, NetworkError, TimeoutError } from "@quayside/imports";
import { describe, expect, test } from "vitest";
import { describeError } from "./describe-error.ts";
import { reportError } from "./report-error.ts";
import { printable, Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

const http = (status: number, facts: object = {}): HttpError =>
  new HttpError(`exa imports.get failed: GET /v0/imports/7 -> ${status}: no\nsuch thing`, {
    operation: "imports.get",
    method: "GET",
    url: "https://api.example/v0/imports/7",
    status,
    ...facts,
  });

function capture(): { terminal: Terminal; text(): string } {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  return { terminal: new Terminal(stdout, stderr), text: () => String(stderr.read() ?? "") + String(stdout.read() ?? "") };
}

describe("an error", () => {
  test.each<[unknown, number, string]>([
    [new UsageError("Write it so."), 2, "Write it so."],
    [new ConfigError("exa needs apiKey (or EXA_API_KEY)."), 2, "exa needs apiKey (or EXA_API_KEY)."],
    [http(401), 3, "-> 401: no such thing. Check the key of exa, and what it allows: `quayside providers`."],
    [http(404), 3, "-> 404: no such thing. Look for it with `quayside list --account exa`."],
    [http(429), 3, "The provider asks to slow down; try again later."],
    [http(503), 3, "The provider is out of order; try again later."],
    [http(422), 3, "Change what the provider objects to, and try again."],
    [
      new NetworkError("exa imports.list failed: no connection"),
      3,
      "no connection. Check the connection, proxies, and baseUrl if you have set one.",
    ],
    [new TimeoutError("exa imports.list: no reply in 60000 ms"), 3, "Try again, or allow more time."],
    [new JobFailedError("exa:7 failed: bad_csv"), 1, "exa:7 failed: bad_csv."],
    [new TypeError("x is not a function"), 3, "x is not a function. This is a mistake of quayside itself; please report it."],
    ["a text", 3, "a text"],
  ])("is one line with a remedy and an exit code: %s", (error, code, want) => {
    const { line, exitCode } = describeError(error, "exa");
    expect(line).toContain(want);
    expect(line).not.toMatch(/\n| {4}at /);
    expect(exitCode).toBe(code);
  });

  test("names the account where its provider alone would not tell which one is meant", () => {
    const line = (error: Error, account: string) => describeError(error, account).line;
    expect(line(new ConfigError("exa needs option apiKey."), "exa/a")).toBe("exa/a: exa needs option apiKey.");
    expect(line(new ConfigError("exa needs option apiKey."), "exa")).toBe("exa needs option apiKey.");
    expect(line(http(401), "exa/a")).toMatch(/^exa imports\.get failed: .* Check the key of exa\/a, /);
  });

  test("tells more with --verbose, a line each, and never a stack", () => {
    const { terminal, text } = capture();
    const error = http(404, { requestId: "req_1", body: { message: "no" }, headers: new Headers({ "x-api-key": "k" }) });
    reportError(terminal, error, { account: "exa" });
    expect(text().split("\n")).toHaveLength(2);
    reportError(terminal, error, { account: "exa", verbose: true });
    expect(text().split("\n").slice(1)).toEqual([
      "  error: HttpError",
      "  operation: imports.get",
      "  request: GET https://api.example/v0/imports/7",
      "  status: 404",
      "  request id: req_1",
      '  reply: {"message":"no"}',
      "",
    ]);
  });

  test("of several accounts is a line for each, and the gravest exit code", () => {
    const { terminal, text } = capture();
    const failures = [
      { account: "exa", ref: undefined, error: http(401) },
      { account: "rally", ref: "rally:1", error: new ConfigError("no") },
    ];
    expect(reportError(terminal, new AccountsError(failures))).toBe(3);
    expect(text().trim().split("\n")).toEqual([expect.stringContaining("key of exa"), "quayside: no."]);
  });
});

describe("the terminal", () => {
  test("writes no secret that was hidden, and leaves short words alone", () => {
    const { terminal, text } = capture();
    terminal.hide("s3cret-key");
    terminal.hide("test");
    terminal.out('the latest {"key":"s3cret-key"}');
    expect(text()).toBe('the latest {"key":"[hidden]"}\n');
  });

  test("hides a secret however it is written", () => {
    const { terminal, text } = capture();
    terminal.hide('s3"cret/key');
    terminal.out(`${JSON.stringify({ key: 's3"cret/key' })} ?key=${encodeURIComponent('s3"cret/key')}`);
    expect(text()).toBe('{"key":"[hidden]"} ?key=[hidden]\n');
  });

  test("colours nothing where there is no terminal", () => {
    const { terminal } = capture();
    expect(terminal.paint()("red", "x")).toBe("x");
    expect([terminal.isInteractive, terminal.columns]).toEqual([false, Infinity]);
  });

  test("takes what drives it out of a provider's text", () => {
    expect(printable("a\u001b[2J\r\n\tb\u0007\u009b1m\u202ec ")).toBe("a[2J b1mc");
  });
});
