/** The part of busboy 1.6 that the mocks use; the package comes without types. */
declare module "busboy" {
  import type { IncomingHttpHeaders } from "node:http";
  import type { Readable, Writable } from "node:stream";

  interface Options {
    readonly headers: IncomingHttpHeaders;
    readonly defParamCharset: string;
    readonly limits: { readonly fieldSize: number; readonly parts: number };
  }

  interface Busboy extends Writable {
    on(
      event: "field",
      listener: (
        name: string | undefined,
        value: string,
        info: { valueTruncated: boolean },
      ) => void,
    ): this;
    on(event: "file", listener: (name: string | undefined, file: Readable) => void): this;
    on(event: "close" | "partsLimit", listener: () => void): this;
    on(event: "error", listener: (error: Error) => void): this;
  }

  export default function createBusboy(options: Options): Busboy;
}
