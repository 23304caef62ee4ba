import { createLogUpdate } from "log-update";
import { Speed } from "../rendering/speed.ts";
import { type Sent, uploadLine } from "../rendering/upload-line.ts";
import { printable, type Terminal } from "../terminal.ts";

/** Shows how far a file has been sent, on a terminal; elsewhere nothing. */
export class UploadDisplay {
  readonly #draw: ReturnType<typeof createLogUpdate> | undefined;
  readonly #terminal: Terminal;
  readonly #name: string;
  readonly #speed = new Speed();
  readonly #timer: NodeJS.Timeout | undefined;
  #sent: Sent;
  #frame = 0;

  constructor(terminal: Terminal, file: File) {
    this.#terminal = terminal;
    this.#name = printable(file.name);
    this.#sent = { sentBytes: 0, totalBytes: file.size };
    const { stderr } = terminal;
    if (!stderr.isTTY) return;
    this.#draw = createLogUpdate(stderr as NodeJS.WriteStream);
    this.#timer = setInterval(() => this.#next(), 100);
    this.#next();
  }

  /** Takes what a client tells while it sends. */
  readonly progress = (sent: Sent): void => {
    this.#sent = sent;
    this.#speed.add({ at: Date.now(), done: sent.sentBytes, share: sent.totalBytes > 0 ? sent.sentBytes / sent.totalBytes : undefined });
  };

  end(): void {
    clearInterval(this.#timer);
    this.#draw?.clear();
    this.#draw?.done();
  }

  #next(): void {
    const look = { frame: this.#frame++, now: Date.now(), paint: this.#terminal.paint(this.#terminal.stderr) };
    this.#draw?.(uploadLine(this.#name, this.#sent, this.#speed, look));
  }
}
