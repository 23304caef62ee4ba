import type { Violation } from "../journal.ts";
import type { PlaceTicket, Question } from "../lives.ts";
import { pathParameters } from "../path-parameters.ts";
import { readPointer } from "../pointer.ts";
import type { OperationFacts } from "../read-operation.ts";
import type { Upload } from "../read-upload.ts";
import type { UploadAddress } from "../upload-url.ts";
import { createAddress, tokenOf, uploadSegment, uploadUrl } from "../upload-url.ts";

/** How many places are remembered; the oldest is forgotten first. */
const capacity = 1000;

/** A place for a file in blocks, of which nothing is kept but the lengths. */
export interface UploadPlace extends UploadAddress {
  /** operationId of what answered with the URL, and values of its path parameters. */
  readonly location: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** Bytes of the blocks that have been stored, by id. */
  readonly blocks: Map<string, number>;
  /** Bytes of the file; undefined until its blocks have been put together. */
  size: number | undefined;
}

/** The places for files in blocks that one provider has handed out. */
export class UploadPlaces {
  /** By operationId of what answers with a URL: the start of an import that takes it. */
  readonly #starts = new Map<string, { readonly operationId: string; readonly upload: Upload }>();
  readonly #places = new Map<string, UploadPlace>();

  constructor(operationFacts: ReadonlyMap<string, OperationFacts>) {
    for (const [operationId, { upload }] of operationFacts) {
      const location = upload?.blocks?.location;
      if (upload !== undefined && location !== undefined && !this.#starts.has(location))
        this.#starts.set(location, { operationId, upload });
    }
  }

  /** Where the answer of an operation holds the URL of a place, if it does: a JSON Pointer. */
  pointer(operationId: string | undefined): string | undefined {
    return this.#starts.get(operationId ?? "")?.upload.url;
  }

  /** Makes a place, and returns its URL. */
  open({ operation, origin, path }: Question, expiresAt: number): string {
    const place: UploadPlace = {
      ...createAddress(expiresAt),
      location: operation.iid ?? "",
      parameters: new Map(pathParameters(operation.path, path)),
      blocks: new Map(),
      size: undefined,
    };
    this.#places.set(place.token, place);
    const [oldest] = this.#places.keys();
    if (this.#places.size > capacity && oldest !== undefined) this.#places.delete(oldest);
    return uploadUrl(origin, place);
  }

  ticket(token: string): PlaceTicket | undefined {
    const place = this.#places.get(token);
    const start = this.#starts.get(place?.location ?? "");
    return place === undefined || start === undefined ? undefined : { ...start, address: place, place };
  }

  clear(): void {
    this.#places.clear();
  }

  /**
   * What is wrong with the start of an import: nobody can import from a URL of the mock's own what is not there, and a file
   * that belongs into blocks does not go in a form.
   */
  check(question: Question): Violation[] {
    const blocks = question.facts?.upload?.blocks;
    if (blocks === undefined) return [];
    const { above, into, location } = blocks;
    const tooLarge = (question.body.parts ?? []).filter(({ isFile, size }) => isFile && size > above);
    const given = readPointer(question.body.value, into);
    const problem = typeof given === "string" ? this.#problem(question, location, given) : undefined;
    return [
      ...tooLarge.map(({ name, size }) =>
        violation(
          name,
          "too-large-for-a-form",
          `part ${name} has ${size} bytes; more than ${above} are stored in blocks, and named by ${into}`,
        ),
      ),
      ...(problem === undefined ? [] : [violation(into.slice(1), "unusable-upload", `${into.slice(1)} names an upload URL ${problem}`)]),
    ];
  }

  #problem({ operation, origin, path }: Question, location: string, given: string): string | undefined {
    if (!URL.canParse(given)) return undefined;
    const url = new URL(given);
    const token = url.pathname.startsWith(`/${uploadSegment}/`) ? tokenOf(url.pathname.slice(uploadSegment.length + 1)) : undefined;
    const place = token === undefined ? undefined : this.#places.get(token);
    // What lies elsewhere is nobody's business here.
    if (place === undefined) return url.origin === origin ? "that this mock did not hand out for this" : undefined;
    const own = new Map(pathParameters(operation.path, path));
    const isElsewhere = [...place.parameters].some(([name, value]) => own.has(name) && own.get(name) !== value);
    if (place.location !== location || isElsewhere) return `that ${place.location} handed out for another place`;
    if (given !== uploadUrl(url.origin, place)) return "that is not as the mock handed it out";
    if (place.expiresAt <= Date.now()) return `that expired at ${new Date(place.expiresAt).toISOString()}`;
    if (place.size === undefined) return `whose blocks have not been put together (${place.blocks.size} stored)`;
    return undefined;
  }
}

function violation(name: string, code: string, problem: string): Violation {
  return { location: ["request", "body", name], severity: "Error", code, message: `Request body ${problem}` };
}
