import { describe, expect, test } from "vitest";
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
});
