import type { Cursor } from "../read/cursor.ts";
import type { Operation } from "./operation.ts";
import type { Parameter } from "./parameter.ts";
import { optionsOf, type Security } from "./security-scheme.ts";
import type { Server, ServerVariable } from "./server.ts";
import type { Type } from "./type.ts";

/** An option of the client that comes from the document. */
export interface ClientOption {
  readonly name: string;
  readonly kind: "credential" | "header" | "variable";
  readonly required: boolean;
  readonly description: string | undefined;
  readonly default: string | undefined;
  readonly enum: readonly string[];
  readonly environment: string | undefined;
  /** A value that a test or a mock may use. */
  readonly example: string;
}

/** Options that every client has (ClientOptions of the runtime); a document's own may not take their names. */
export const commonOptions: readonly string[] = [
  "allowInsecureHttp",
  "baseUrl",
  "fetch",
  "headers",
  "maxRetries",
  "onError",
  "onRequest",
  "onResponse",
  "onRetry",
  "server",
  "timeoutMs",
  "totalTimeoutMs",
];

interface Origin {
  readonly servers: readonly Server[];
  readonly security: Security;
  readonly operations: readonly Operation[];
  readonly environment: { readonly [option: string]: string };
}

/** All options of the client: credentials, server variables, then headers that are set once. */
export function readOptions(root: Cursor, document: Origin): ClientOption[] {
  const options = new Map<string, ClientOption>();
  const add = (option: Omit<ClientOption, "environment">, place: Cursor): void => {
    const { name, kind } = option;
    const known = options.get(name);
    // Every object has these already, so that one would never be absent.
    if (name in {}) place.fail(`an option cannot be called ${name}, as every object has that. Choose another name.`);
    if (commonOptions.includes(name)) place.fail(`every client has an option ${name} already. Choose another name.`);
    if (known && known.kind !== kind)
      place.fail(`the option ${name} is a ${words[known.kind]} already and cannot be a ${words[kind]} too. Choose another name.`);
    options.set(name, { ...option, environment: document.environment[name] });
  };
  addCredentials(root, document.security, options, add);
  addVariables(document, options, add);
  addHeaders(document.operations, add);
  for (const [name, variable] of root.at("x-env").entries()) {
    if (!options.has(name)) variable.fail(`the client has no option ${name}. Name one of: ${[...options.keys()].join(", ") || "none"}.`);
  }
  return [...options.values()];
}

const words: { readonly [kind in ClientOption["kind"]]: string } = {
  credential: "credential",
  variable: "server variable",
  header: "header",
};

type Known = ReadonlyMap<string, ClientOption>;
type Add = (option: Omit<ClientOption, "environment">, place: Cursor) => void;

function addCredentials(root: Cursor, { schemes }: Security, known: Known, add: Add): void {
  for (const [id, scheme] of Object.entries(schemes)) {
    const place = root.at("components").at("securitySchemes").at(id);
    for (const name of optionsOf(scheme)) {
      const description = known.get(name)?.description ?? scheme.description;
      add({ name, kind: "credential", required: false, description, default: undefined, enum: [], example: `test-${name}` }, place);
    }
  }
}

function addVariables({ servers, operations }: Origin, known: Known, add: Add): void {
  // What only some operations need is not asked of everybody.
  const [single, ...more] = servers;
  for (const server of [...servers, ...operations.flatMap((operation) => operation.servers ?? [])]) {
    for (const variable of server.variables) {
      const other = known.get(variable.option);
      const same = other?.kind === "variable" ? other : undefined;
      add(
        {
          name: variable.option,
          kind: "variable",
          required: same?.required === true || (variable.required && server === single && more.length === 0),
          description: same?.description ?? variable.description,
          default: same ? same.default : variable.required ? undefined : variable.default,
          enum: allowedValues(same, variable),
          example: same?.example ?? variable.default,
        },
        variable.cursor,
      );
    }
  }
}

/** Servers may differ in the values that they allow; one that allows any lets any through. */
function allowedValues(same: ClientOption | undefined, variable: ServerVariable): readonly string[] {
  if (!same) return variable.enum;
  return same.enum.length === 0 || variable.enum.length === 0 ? [] : [...new Set([...same.enum, ...variable.enum])];
}

function addHeaders(operations: readonly Operation[], add: Add): void {
  const firsts = new Map<string, Parameter>();
  for (const parameter of operations.flatMap((operation) => operation.parameters)) {
    const { option: name } = parameter;
    if (name === undefined) continue;
    const first = firsts.get(name);
    if (first) {
      if (!isSame(first, parameter))
        parameter.cursor.fail(`the option ${name} stands for another header already, or one with other values. Choose another name.`);
      continue;
    }
    firsts.set(name, parameter);
    const { description } = parameter.documentation;
    const required = parameter.required && parameter.default === undefined;
    const values = knownTexts(parameter.type);
    add(
      { name, kind: "header", required, description, default: parameter.default, enum: values, example: String(parameter.sample) },
      parameter.cursor,
    );
  }
}

/** Whether one option can set both headers. */
function isSame(one: Parameter, other: Parameter): boolean {
  const facts = ({ name, type, default: value }: Parameter): string => JSON.stringify([name.toLowerCase(), type, value]);
  return facts(one) === facts(other);
}

/** The texts of a type that allows no other. */
function knownTexts(type: Type): string[] {
  const members = type.kind === "union" && !type.open ? type.members : [type];
  const values = members.map((member) => (member.kind === "literal" ? member.value : undefined));
  return values.every((value) => typeof value === "string") ? values : [];
}
