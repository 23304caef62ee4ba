import { styleText } from "node:util";

/** Colours and weights of texts. */
export type Format = Parameters<typeof styleText>[0];

/** Colours a text, or leaves it as it is. */
export type Paint = (format: Format, text: string) => string;

/** A stream that may be a terminal. */
export interface Stream extends NodeJS.WritableStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
}

/** Where the command writes. No secret that was hidden ever reaches a stream. */
export class Terminal {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly #secrets = new Set<string>();

  constructor(stdout: Stream, stderr: Stream) {
    this.stdout = stdout;
    this.stderr = stderr;
  }

  /** Whether a person looks at the results. */
  get isInteractive(): boolean {
    return this.stdout.isTTY === true;
  }

  /** Width of the terminal; unlimited where the output is not one. */
  get columns(): number {
    return this.isInteractive ? (this.stdout.columns ?? 80) : Infinity;
  }

  /** Width of help, which is read by people wherever it goes. */
  get helpColumns(): number {
    return Math.min(this.columns, this.isInteractive ? Infinity : 80);
  }

  /** Writes a line of results. */
  out(line: string): void {
    this.stdout.write(`${this.redact(line)}\n`);
  }

  /** Writes a line about what happens beside the results. */
  err(line: string): void {
    this.stderr.write(`${this.redact(line)}\n`);
  }

  /** Keeps a secret out of all that is written from now on. Short ones are let through: they would blot out common words. */
  hide(secret: string): void {
    if (secret.length < 8) return;
    for (const written of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) this.#secrets.add(written);
  }

  redact(text: string): string {
    let result = text;
    for (const secret of this.#secrets) result = result.replaceAll(secret, "[hidden]");
    return result;
  }

  /**
   * How texts on a stream are coloured: on terminals only, unless NO_COLOR or FORCE_COLOR says otherwise
   * (https://no-color.org, https://force-color.org).
   */
  paint(stream: Stream = this.stdout): Paint {
    return (format, text) => styleText(format, text, { stream: stream as NodeJS.WriteStream, validateStream: true });
  }
}

/** Text of a provider without what could move the cursor of a terminal, on one line. */
export function printable(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();
}
