import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What sending a file of 1 GiB costs. */
export interface UploadCost {
  readonly way: string;
  /** How much resident memory grew at most, in bytes. */
  readonly growth: number;
  readonly seconds: number;
}

const ways: { readonly [way: string]: string } = {
  url: "to a one-time URL (Exa)",
  form: "in a form, from a Blob (Freckle)",
  stream: "in a form, from a stream (Freckle)",
  blocks: "in blocks (Power BI, one byte more)",
};

/** Sends 1 GiB over loopback, each way in a process of its own, to a server that keeps nothing. */
export async function uploads(): Promise<UploadCost[]> {
  const folder = mkdtempSync(join(tmpdir(), "quayside-upload-"));
  const node = (file: string): string[] => ["-C", "@quayside/source", join(import.meta.dirname, file)];
  const server = spawn(process.execPath, node("serve-sink-main.ts"), { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [line] = (await once(server.stdout, "data")) as [Buffer];
    const origin = line.toString().trim();
    return Object.entries(ways).map(([way, name]) => {
      const path = join(folder, way);
      writeFileSync(path, "name,url\n");
      // A file with a hole: it reads as 1 GiB of zeros and takes no place.
      truncateSync(path, 2 ** 30 + (way === "blocks" ? 1 : 0));
      const text = execFileSync(process.execPath, [...node("upload-main.ts"), way, origin, path], { encoding: "utf8" });
      return { way: name, ...(JSON.parse(text) as { growth: number; seconds: number }) };
    });
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
}
