import { STATUS_CODES } from "node:http";
import { pascalCase } from "../codegen/text/identifier.ts";
import { convertContent, type ContentContext } from "./convert-content.ts";
import { compact, type Node, objectOf, textOf } from "../upstream/source-document.ts";

/** Turns responses of a source into responses of ours; shared ones stay components. */
export class ResponseConverter {
  readonly #context: ContentContext;
  /** Reference in the source -> name of the component. */
  readonly #known = new Map<string, string>();
  readonly #components = new Map<string, Node>();

  constructor(context: ContentContext) {
    this.#context = context;
  }

  get components(): Node {
    return Object.fromEntries([...this.#components].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  /**
   * Responses by status. The lint wants a success and an error by their numbers: where the source has none, one that is
   * likely stands in, and a decision says so.
   */
  convert(responses: unknown, typeName: string, where: string, isSecured: boolean): Node {
    const entries = Object.entries(objectOf(responses)).filter(([status]) => /^([1-5]\d\d|[1-5]XX|default)$/i.test(status));
    const declared = new Map(entries.map(([status, response]) => [/x/i.test(status) ? status.toUpperCase() : status, response]));
    const convert = (status: string, response: unknown): Node =>
      this.#response(status, response, `${typeName}${statusName(status)}`, where);
    const found = new Map([...declared].map(([status, response]) => [status, convert(status, response)]));
    for (const [status, like] of this.#missing([...declared.keys()], isSecured, where)) {
      // A copy has no name of its own to clash with; no body is claimed that the source does not show.
      found.set(status, like === undefined ? { description: phrase(status) } : convert(status, declared.get(like)));
    }
    // `default` is the success of those who declare nothing else.
    if (![...declared.keys()].some((status) => /^[23]/.test(status))) found.delete("default");
    return Object.fromEntries([...found].sort(([one], [other]) => order(one) - order(other)));
  }

  /** Statuses that have to be named, and the declared one that each is like. */
  #missing(statuses: readonly string[], isSecured: boolean, where: string): [string, string | undefined][] {
    const { decisions } = this.#context;
    const has = (digit: string): boolean => statuses.some((status) => new RegExp(`^${digit}\\d\\d$`).test(status));
    const missing: [string, string | undefined][] = [];
    const add = (status: string, like: string | undefined, text: string): void => {
      missing.push([status, like]);
      decisions.add("statuses", text, where);
    };
    if (!has("2") && !has("3")) {
      const like = statuses.find((status) => status === "2XX") ?? statuses.find((status) => status === "default");
      add("200", like, `200 is guessed as the success: the source declares ${like === undefined ? "none" : `\`${like}\``}`);
    }
    if (has("3") && !has("2"))
      decisions.add("statuses", "a redirect is the only success: the contract tests want one with a status of 2xx, if there is any", where);
    const guessed: { readonly [digit: string]: string } = { 4: isSecured ? "401" : "400", 5: "500" };
    for (const digit of ["4", "5"]) {
      if (statuses.includes(`${digit}XX`) && !has(digit))
        add(guessed[digit] ?? "", `${digit}XX`, `${guessed[digit]} is guessed: the source declares the range ${digit}XX alone`);
    }
    if (!["4", "5"].some((digit) => has(digit) || statuses.includes(`${digit}XX`))) {
      const like = statuses.includes("default") && (has("2") || has("3")) ? "default" : undefined;
      add(
        guessed[4] ?? "",
        like,
        `${guessed[4]} is guessed: the source declares ${like === undefined ? "no error" : "errors as `default` alone"}`,
      );
    }
    return missing;
  }

  #response(status: string, reference: unknown, wanted: string, where: string): Node {
    const address = objectOf(reference)["$ref"];
    const response = this.#context.source.follow(reference);
    if (typeof address !== "string") return this.#convert(status, response, wanted, where);
    const key = bodiless(status) ? `${address} ${status}` : address;
    let known = this.#known.get(key);
    if (known === undefined) {
      known = this.#free(pascalCase(address.split("/").at(-1) ?? wanted));
      this.#known.set(key, known);
      this.#components.set(known, this.#convert(status, response, known, where));
    }
    return { $ref: `#/components/responses/${known}` };
  }

  #free(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.#components.has(name); number++) name = `${wanted}${number}`;
    return name;
  }

  #convert(status: string, response: Node, wanted: string, where: string): Node {
    const content = bodiless(status) ? {} : convertContent(response["content"], `${wanted} body`, where, this.#context);
    const headers = this.#headers(response["headers"]);
    return compact({
      description: textOf(response["description"]) ?? phrase(status),
      headers: Object.keys(headers).length > 0 ? headers : undefined,
      content: Object.keys(content).length > 0 ? content : undefined,
    });
  }

  /** A header is one text, number or boolean: Prism dies of anything else (specs/README.md, rule 6). */
  #headers(headers: unknown): Node {
    const { source, schemas } = this.#context;
    const named = Object.entries(objectOf(headers)).filter(
      ([name]) => /^[!#$%&'*+.^_`|~\w-]+$/.test(name) && !/^content-type$/i.test(name),
    );
    return Object.fromEntries(
      named.map(([name, reference]) => {
        const header = source.follow(reference);
        const { type } = source.follow(header["schema"]);
        const simple = typeof type === "string" && ["string", "integer", "number", "boolean"].includes(type);
        return [
          name,
          compact({
            description: textOf(header["description"]),
            required: header["required"] === true ? true : undefined,
            schema: simple ? schemas.convert(header["schema"]) : { type: "string" },
          }),
        ];
      }),
    );
  }
}

/** RFC 9110, 15.3.5, 15.3.6 and 15.4.5: these never have a body. */
function bodiless(status: string): boolean {
  return ["204", "205", "304"].includes(status);
}

function phrase(status: string): string {
  const fallback: { readonly [digit: string]: string } = { 2: "Success", 3: "Redirect", 4: "Refused", 5: "Failed" };
  return `${STATUS_CODES[status] ?? fallback[status[0] ?? ""] ?? "Anything else"}.`;
}

function statusName(status: string): string {
  return status.startsWith("2") ? "Reply" : pascalCase(STATUS_CODES[status] ?? `Status ${status}`);
}

function order(status: string): number {
  return status === "default" ? 1000 : Number(status.replace("XX", "99"));
}
