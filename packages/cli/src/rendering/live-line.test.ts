import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";
import { ago, counts, job, now, plain } from "../__fixtures__/job.ts";
import type { Job } from "../library.ts";
import { changeLine } from "./change-line.ts";
import { liveLine, type LiveLook } from "./live-line.ts";
import { Speed } from "./speed.ts";
import { uploadLine } from "./upload-line.ts";

const look: LiveLook = { paint: plain, columns: 120, refWidth: 10, frame: 0, now };

function line(given: Job | undefined, changes: Partial<LiveLook> = {}, speed: Speed = new Speed()): string {
  return liveLine({ ref: given?.ref ?? "harbour:7", job: given, speed, since: now - 4000 }, { ...look, ...changes });
}

/** A speed after a hundred records and a tenth of the work in two seconds. */
function moving(): Speed {
  const speed = new Speed();
  speed.add({ at: now - 2000, share: 0, done: 0 });
  speed.add({ at: now, share: 0.1, done: 100 });
  return speed;
}

describe("the line of an import under way", () => {
  test.each<[string, Job | undefined, string]>([
    ["waits before it was seen", undefined, "⠋ harbour:7   …"],
    ["turns where nothing is known", job(), "⠋ harbour:7   running  "],
    [
      "has a bar where progress is told",
      job({ progress: 0.5, title: "Ships" }),
      "⠋ harbour:7   running    ██████████            50%  Ships",
    ],
    [
      "has a bar where numbers are told",
      job({ counts: counts(2000, 480, 20) }),
      "⠋ harbour:7   running    █████                 25%  480 of 2,000, 20 not imported",
    ],
    ["has no bar where only the total is known", job({ counts: counts(2000) }), "⠋ harbour:7   running    of 2,000"],
    ["counts where only that is told", job({ counts: counts(undefined, 12) }), "⠋ harbour:7   running    12 imported"],
    ["shows where it comes from without a title", job({ source: "s3://a\u001b[2J\nb" }), "⠋ harbour:7   running    s3://a[2J b"],
  ])("%s", (_title, given, want) => {
    expect(line(given)).toBe(want);
  });

  test("tells speed and remaining time where they are known", () => {
    expect(line(job({ progress: 0.1, counts: counts(1000, 100) }), {}, moving())).toBe(
      "⠋ harbour:7   running    ██                    10%  100 of 1,000  50/s  18s left",
    );
  });

  test("leaves out what does not fit, from its end, and never wraps", () => {
    const long = job({ progress: 0.1, counts: counts(1000, 100), title: "A title that is much too long for any terminal of this width" });
    for (let columns = 30; columns < 140; columns++) expect(stringWidth(line(long, { columns }, moving()))).toBeLessThanOrEqual(columns);
    expect(line(long, { columns: 53 }, moving())).toBe("⠋ harbour:7   running    ██                    10%");
    expect(line(long, { columns: 101 }, moving())).toMatch(/ {2}18s left {2}A title that is m…$/);
  });

  test("stands still in a picture that stays", () => {
    expect(line(job(), { frame: undefined })).toBe("▸ harbour:7   running  ");
  });
});

test("an import that had ended before it was seen does not pretend to have taken no time", () => {
  const given = job({ state: "succeeded" });
  expect(liveLine({ ref: given.ref, job: given, speed: new Speed(), since: undefined }, look)).toBe("✔ harbour:7   succeeded");
});

describe("the line of an import that has ended", () => {
  test.each<[string, Job, string]>([
    [
      "says how long it took by the provider's clock",
      job({ state: "succeeded", startedAt: ago(80_000), finishedAt: ago(5000), counts: counts(undefined, 1203) }),
      "✔ harbour:7   succeeded  1,203 imported  1m 15s",
    ],
    ["says how long it was seen under way otherwise", job({ state: "cancelled" }), "⊘ harbour:7   cancelled  4s"],
    [
      "says why it failed",
      job({ state: "failed", failure: { code: "bad_csv", message: "row 3\nis short", details: {} } }),
      "✖ harbour:7   failed     bad_csv: row 3 is short  4s",
    ],
    ["says that no reason is given", job({ state: "failed" }), "✖ harbour:7   failed     the provider gives no reason  4s"],
  ])("%s", (_title, given, want) => {
    expect(line(given)).toBe(want);
  });
});

test("a change is one line with its time, its import and its state", () => {
  const at = new Date(now);
  const change = (given: Job) =>
    changeLine({ kind: "state", ref: given.ref, account: given.account, state: given.state, previous: undefined, job: given }, at);
  expect(change(job({ progress: 0.382, counts: counts(undefined, 382) }))).toBe(
    "2026-11-22T12:00:00Z  harbour:7  running  38%  382 imported",
  );
  expect(change(job({ state: "failed", failure: { code: "bad_csv", message: "a\nb", details: undefined } }))).toBe(
    "2026-11-22T12:00:00Z  harbour:7  failed  bad_csv: a b",
  );
  expect(change(job({ state: "succeeded", progress: 1 }))).toBe("2026-11-22T12:00:00Z  harbour:7  succeeded");
});

test("a file on its way has a bar once something has arrived", () => {
  const speed = new Speed();
  expect(uploadLine("ships.csv", { sentBytes: 0, totalBytes: 12_000_000 }, speed, { frame: 1, now, paint: plain })).toBe(
    "⠙ sending ships.csv  12 MB",
  );
  speed.add({ at: now - 1000, done: 0, share: 0 });
  speed.add({ at: now, done: 3_000_000, share: 0.25 });
  expect(uploadLine("ships.csv", { sentBytes: 3_000_000, totalBytes: 12_000_000 }, speed, { frame: 0, now, paint: plain })).toBe(
    "⠋ sending ships.csv  █████                 25%  3 MB of 12 MB  3 MB/s  3s left",
  );
});
