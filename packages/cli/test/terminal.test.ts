import { spawn } from "@lydell/node-pty";
import { useMocks } from "@quayside/mocks/vitest";
import xterm from "@xterm/headless";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountsOf, environmentFor, type Folder, makeFolder, run, startedWith } from "./run-command.ts";

const mocks = await useMocks();
let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
  folder.write("quayside.config.json", { accounts: accountsOf(mocks), store: false });
  folder.write("ships.csv", "name\nEver\n");
});
afterAll(() => folder[Symbol.dispose]());

/** A run of the command in a terminal. */
interface Session {
  /** Exit code, and what the screen shows in the end. */
  readonly ended: Promise<{ readonly code: number; readonly screen: readonly string[]; readonly isCursorShown: boolean }>;
  /** Every picture that was on the screen. */
  readonly pictures: ReadonlySet<string>;
  type(text: string): void;
  /** Resolves when the screen matches. */
  shows(pattern: RegExp): Promise<void>;
}

function open(args: readonly string[], { cols = 100, rows = 24 }: { cols?: number; rows?: number } = {}): Session {
  const terminal = new xterm.Terminal({ cols, rows, allowProposedApi: true });
  const env = { ...environmentFor(folder), TERM: "xterm-256color" } as { [name: string]: string };
  const process_ = spawn(process.execPath, [...startedWith, ...args], { cols, rows, cwd: folder.path, env });
  const pictures = new Set<string>();
  const heard = new Set<() => void>();
  let isCursorShown = true;
  const screen = (): string[] => {
    const { active } = terminal.buffer;
    const lines = Array.from({ length: active.length }, (_, index) => active.getLine(index)?.translateToString(true) ?? "");
    return lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
  };
  let written = Promise.resolve();
  process_.onData((data) => {
    if (data.includes("\u001b[?25l")) isCursorShown = false;
    if (data.includes("\u001b[?25h")) isCursorShown = true;
    written = written.then(
      () =>
        new Promise((resolve) =>
          terminal.write(data, () => {
            pictures.add(screen().join("\n"));
            for (const look of heard) look();
            resolve();
          }),
        ),
    );
  });
  const ended = new Promise<{ code: number; screen: string[]; isCursorShown: boolean }>((resolve) => {
    process_.onExit(({ exitCode }) =>
      setTimeout(() => void written.then(() => resolve({ code: exitCode, screen: screen(), isCursorShown })), 50),
    );
  });
  return {
    ended,
    pictures,
    type: (text) => process_.write(text),
    shows: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!pattern.test(screen().join("\n"))) return;
          heard.delete(look);
          resolve();
        };
        heard.add(look);
        look();
        void ended.then(({ screen }) => reject(new Error(`ended without showing ${pattern}:\n${screen.join("\n")}`)));
      }),
  };
}

const slow = 60_000;

async function begin(...args: string[]): Promise<string> {
  return (await run(folder, ["start", ...args])).stdout.trim();
}

describe("in a terminal", () => {
  test(
    "imports have a line each with a bar or a spinner, and stay with their end",
    async () => {
      const refs = await Promise.all([
        begin("pinecone", "--uri", "s3://acme/ships"),
        begin("exa", "--title", "Ships", "--format", "csv", "--entity", '{"type":"company"}', "--file", "ships.csv"),
        begin("rally", "people.import", "--people", '[{"email":"ada@example.com"}]'),
      ]);
      mocks.scenario("rally", "fails");
      const { ended, pictures } = open(["watch", ...refs, "--interval", "400ms"]);
      const { code, screen, isCursorShown } = await ended;
      expect({ code, isCursorShown }).toEqual({ code: 1, isCursorShown: true });
      const seen = [...pictures].join("\n");
      expect(seen).toMatch(/^[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] pinecone:\d+ +running +█+[▏▎▍▌▋▊▉]? +\d+% {2}[\d,]+ imported/m);
      expect(seen).toMatch(/^[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] rally:\w+ +(pending|running) /m);
      const [last] = screen.slice(-1);
      expect(last).toMatch(/^2 succeeded, 1 failed after /);
      const lines = screen.slice(0, -1);
      expect(lines).toHaveLength(3);
      expect(lines.toSorted()).toEqual([
        expect.stringMatching(/^✔ exa:\w+ +succeeded /) as string,
        expect.stringMatching(/^✔ pinecone:\d+ +succeeded +[\d,]+ imported/) as string,
        expect.stringMatching(/^✖ rally:\w+ +failed +/) as string,
      ]);
    },
    slow,
  );

  test(
    "Ctrl-C leaves the last picture, gives the cursor back and says that the import goes on",
    async () => {
      const ref = await begin("pinecone", "--uri", "s3://acme/ships");
      mocks.scenario("pinecone", "slow");
      const { ended, shows, type } = open(["wait", ref], { cols: 140 });
      await shows(/pending/);
      type("\u0003");
      const { code, screen, isCursorShown } = await ended;
      expect({ code, isCursorShown }).toEqual({ code: 130, isCursorShown: true });
      expect(screen.at(-1)).toBe(`quayside: Interrupted. The import goes on at its provider; \`quayside wait ${ref}\` comes back to it.`);
      expect(screen.at(-2)).toMatch(/^▸ pinecone:\d+ +pending/);
    },
    slow,
  );

  test(
    "a file on its way is shown, and Ctrl-C meanwhile says what may have come of it",
    async () => {
      using _ = mocks.fault("exa", { operation: "imports.create upload", kind: "stall" });
      const line = ["start", "exa", "--title", "Ships", "--format", "csv", "--entity", '{"type":"company"}', "--file", "ships.csv"];
      const { ended, shows, type } = open(line, { cols: 140 });
      await shows(/^[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] sending ships\.csv {2}10 B$/m);
      type("\u0003");
      const { code, screen, isCursorShown } = await ended;
      expect({ code, isCursorShown }).toEqual({ code: 130, isCursorShown: true });
      const said = "The import may have been created all the same; `quayside list --account exa` tells.";
      expect(screen).toEqual([`quayside: Interrupted. ${said}`]);
    },
    slow,
  );

  test(
    "more imports than lines are counted, and nothing is left over of what was drawn",
    async () => {
      // By time, not by polls: a list shows all of them at once, and lists of mocks move nothing.
      mocks.scenario("pinecone", { stepMs: 1500 });
      const refs = await Promise.all(Array.from({ length: 8 }, (_, index) => begin("pinecone", "--uri", `s3://acme/ships/${index}`)));
      const { ended, pictures } = open(["wait", ...refs, "--interval", "300ms"], { cols: 60, rows: 7 });
      const { code, screen } = await ended;
      expect(code).toBe(0);
      expect([...pictures].join("\n")).toMatch(/^ {2}and \d more$/m);
      expect(screen).toHaveLength(9);
      expect(screen.filter((line) => /^✔ pinecone:\d+ +succeeded/.test(line))).toHaveLength(8);
      expect(screen.at(-1)).toMatch(/^8 succeeded after /);
    },
    slow,
  );

  test(
    "a start tells its ref and what to do next, and a table fits",
    async () => {
      const { code, screen } = await open(["start", "freckle", "--file", "ships.csv"]).ended;
      expect(code).toBe(0);
      const [ref = "", hint] = screen;
      expect(ref).toMatch(/^freckle:\d+$/);
      expect(hint).toBe(`Started. \`quayside wait ${ref}\` waits for its end.`);
      await begin("pinecone", "--uri", "s3://acme/a-path-that-is-too-long-for-a-terminal-of-these-few-columns");
      const list = await open(["list"], { cols: 70 }).ended;
      expect(list.screen).toHaveLength(3);
      expect(list.screen.join("\n")).toMatch(/^pinecone:\d+ +.*s3:\/\/acme\/a.*… +(just now|\d+ s ago)$/m);
    },
    slow,
  );

  test.each([
    "--help",
    "start --help",
    "start power-bi --help",
    "start rally --help",
    "providers --no-check",
    "providers pinecone --no-check",
    "completion --help",
  ])(
    "of 40 columns what `quayside %s` tells is not broken within a word",
    async (line) => {
      const args = line.split(" ");
      const { code, screen } = await open(args, { cols: 40, rows: 200 }).ended;
      const piped = await run(folder, args);
      expect(code).toBe(0);
      expect(screen.length).toBeGreaterThan(5);
      const words = new Set(piped.stdout.split(/[\s|/]+/));
      for (const text of screen.filter((one) => one.length === 40)) expect(words).toContain(text.split(/[\s|/]+/).at(-1));
    },
    slow,
  );
});
