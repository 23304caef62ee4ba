import { describe, expect, test, vi } from "vitest";
import { csvRows } from "./csv-rows.ts";

const cases: readonly (readonly [text: string, rows: number])[] = [
  ["", 0],
  ["name,url", 0],
  ["name,url\n", 0],
  ["name,url\na,b", 1],
  ["name,url\na,b\n", 1],
  ["name,url\r\na,b\r\nc,d\r\n", 2],
  ["name,url\ra,b\rc,d", 2],
  ['name,url\n"two\nlines",b\nc,d\n', 2],
  ['name,url\n"a ""quoted"" word\r\nand more",b\n', 1],
  ["name,url\n\na,b\n\n\n", 1],
  ['name\n""\n', 1],
  ["name\nGrüße – 你好\n", 1],
];

describe("csvRows", () => {
  for (const [text, rows] of cases) {
    test(`counts ${rows} records after the header in ${JSON.stringify(text)}`, async () => {
      expect(await csvRows(new Blob([text]))).toBe(rows);
    });
  }

  test("counts across the chunks of a stream", async () => {
    const line = '"a\nb",c\n';
    expect(await csvRows(new Blob(["head,er\n", line.repeat(100_000)]))).toBe(100_000);
  });

  test("reads no further once its signal has aborted, and tells the file", async () => {
    const controller = new AbortController();
    const cancel = vi.fn();
    const file = Object.assign(new Blob([]), {
      stream: () =>
        new ReadableStream({
          pull(stream) {
            stream.enqueue(new Uint8Array(9));
            controller.abort(new Error("enough"));
          },
          cancel,
        }),
    });
    await expect(csvRows(file, controller.signal)).rejects.toThrow("enough");
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test("lets timers run in between, so that a large file can be given up", async () => {
    const file = new Blob([new Uint8Array(2 ** 26)]);
    await expect(csvRows(file, AbortSignal.timeout(1))).rejects.toThrow(DOMException);
  });
});
