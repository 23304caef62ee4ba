import { createHash } from "node:crypto";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id that looks like the document's, the same in every run: the 3rd import always has the 3rd id. */
export function inventId(example: unknown, sequence: number): string {
  if (typeof example === "number") return String(example + sequence);
  const text = String(example ?? "1");
  if (/^\d{1,15}$/.test(text)) return String(Number(text) + sequence).padStart(text.length, "0");
  const digest = createHash("sha256").update(`${text} ${sequence}`).digest("hex");
  if (uuid.test(text))
    return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-4${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  // What stands before the last separator tells the kind: import_01k4….
  const [, prefix = "", rest = ""] = /^(.*[_:.-])?(.*)$/s.exec(text) ?? [];
  const letters = BigInt(`0x${digest}`).toString(36);
  return prefix + rest.slice(0, -10) + letters.slice(0, Math.min(Math.max(rest.length, 4), 10));
}
