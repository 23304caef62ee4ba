/**
 * The only file that reaches into private modules of Prism: paths under `dist/`, its Ajv, what it loads at its start. Written
 * for the exact version in package.json; prism-private.test.ts and prism.test.ts say what broke after an upgrade. It is
 * imported before Prism, since what Prism needs only for invented values, Postman collections and its own proxy takes a third
 * of the time until a mock answers: stand-ins load that when it is used for the first time.
 */
import { createRequire, Module } from "node:module";
import type { PrismHttpComponents } from "@stoplight/prism-http";
import type { getHttpConfigFromRequest as ReadConfig } from "@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js";
import type { serialize as Serialize } from "@stoplight/prism-http-server/dist/serialize.js";
import { refuseRemoteIn } from "./remote-references.ts";

const parts = ["@faker-js/faker", "@stoplight/http-spec/postman/operation", "http-proxy-agent", "https-proxy-agent", "node-fetch"];

type Members = Record<PropertyKey, unknown>;

/** What is wrong with a request or an answer, in Prism's shape: severity 0 is an error, 1 a warning. */
export interface Diagnostic {
  readonly path?: string[];
  readonly code?: string | number;
  readonly message: string;
  readonly severity: number;
}

type ValidateAgainstSchema = (
  value: unknown,
  schema: object,
  coerce: boolean,
  context: 0 | 1,
  prefix: string,
  bundle: object,
) => { readonly _tag: "None" } | { readonly _tag: "Some"; readonly value: readonly Diagnostic[] };

// Required, not imported: Node and vitest disagree on what the default export of a CommonJS module is.
const require = createRequire(import.meta.url);
const requireOfPrism = createRequire(require.resolve("@stoplight/prism-http"));
const standIns = new Map(parts.flatMap(standInsFor));
for (const [path, standIn] of standIns) require.cache[path] = standIn;

/** What the `Prefer` header asks for. */
export const getHttpConfigFromRequest: typeof ReadConfig = take(
  "@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js",
  "getHttpConfigFromRequest",
);
/** The text of a body. */
export const serialize: typeof Serialize = take("@stoplight/prism-http-server/dist/serialize.js", "serialize");
/** Chooses and renders an answer. */
export const renderByPrism: PrismHttpComponents["mock"] = take("@stoplight/prism-http/dist/mocker/index.js", "default");
/** Makes invented values random again, after a seed. */
export const forgetSeed: () => void = take("@stoplight/prism-http/dist/mocker/generator/JSONSchema.js", "resetGenerator");
/** Finds the operation of a request. */
export const routeByPrism: PrismHttpComponents["route"] = take("@stoplight/prism-http/dist/router/index.js", "default");
const validateAgainstSchema: ValidateAgainstSchema = take(
  "@stoplight/prism-http/dist/validator/validators/utils.js",
  "validateAgainstSchema",
);

// Prism does not check what a schema says that its Ajv cannot compile, and does not mention it either. So we listen.
const uncompiled: string[] = [];
const Ajv: { readonly prototype: { compile: (...values: unknown[]) => unknown } } = take("ajv/dist/core.js", "default");
const { compile } = Ajv.prototype;
Ajv.prototype.compile = function listen(this: unknown, ...values: unknown[]): unknown {
  try {
    return compile.apply(this, values);
  } catch (error) {
    uncompiled.push((error as Error).message);
    throw error;
  }
};

/** What a value breaks in a schema, in Prism's words. What comes with a URL, a header or a form is text, and coerced. */
export function checkSchema(
  value: unknown,
  { bundle, schema }: { readonly schema: object; readonly bundle: object },
  direction: "request" | "response",
  mode: "coerce" | "as-is",
  place: string,
): Diagnostic[] {
  const found = validateAgainstSchema(value, schema, mode === "coerce", direction === "request" ? 0 : 1, place, bundle);
  return found._tag === "Some" ? [...found.value] : [];
}

type Bundler = new () => {
  readonly $refs: { paths(type: "file"): string[] };
  bundle(path: string, options: object): Promise<object>;
};

/** A document with all that its references to other files lead to. Throws where one leads into the network. */
export async function bundleFiles(path: string): Promise<object> {
  const RefParser = requireOfPrism("@stoplight/json-schema-ref-parser") as Bundler;
  const parser = new RefParser();
  const read = () => Promise.reject(new Error("the network is out of bounds"));
  try {
    return await parser.bundle(path, { resolve: { http: { read } } });
  } catch (error) {
    // The parser tells neither file nor line.
    await refuseRemoteIn(parser.$refs.paths("file"));
    throw error;
  }
}

/** Runs one of Prism's checks; `reason` says why it left a schema out. */
export function listenForUncompiled<Result>(check: () => Result): { readonly result: Result; readonly reason: string | undefined } {
  uncompiled.length = 0;
  const result = check();
  return { result, reason: uncompiled[0] };
}

/** Takes the stand-ins away again, once Prism has got hold of them: other code gets the real modules. */
export function removeStandIns(): void {
  for (const [path, standIn] of standIns) if (require.cache[path] === standIn) delete require.cache[path];
}

/** A member of a private module; throws in words where another version of Prism has none. */
export function take<Member>(path: string, name: string, type: "function" | "object" = "function"): Member {
  const { version } = require("@stoplight/prism-http/package.json") as { version: string };
  const complaint = `Prism ${version} has no ${path} with ${name}: mend prism-private.ts, or go back to the version of Prism in package.json`;
  let members: Members;
  try {
    members = (path.startsWith("@stoplight/prism-") ? require : requireOfPrism)(path) as Members;
  } catch (cause) {
    throw new Error(complaint, { cause });
  }
  if (typeof members[name] !== type) throw new Error(complaint);
  return members[name] as Member;
}

function standInsFor(part: string): [path: string, standIn: NodeJS.Module][] {
  let path: string;
  try {
    path = requireOfPrism.resolve(part);
  } catch {
    // Another version of Prism does without it.
    return [];
  }
  if (require.cache[path] !== undefined) return [];
  const standIn = new Module(path);
  standIn.filename = path;
  standIn.loaded = true;
  const load = (): Members => {
    if (require.cache[path] === standIn) delete require.cache[path];
    return requireOfPrism(path) as Members;
  };
  // Prism takes members out of a module at its start, which is no use yet.
  standIn.exports = new Proxy({}, { get: (_, name) => memberOf(load, name) });
  return [[path, standIn]];
}

/** Stands for one member of a module: an object, a function or a class. */
function memberOf(load: () => Members, name: PropertyKey): unknown {
  const member = (): Members => load()[name] as Members;
  return new Proxy(function () {} as unknown as Members, {
    apply: (_, self, args: unknown[]) => Reflect.apply(member() as unknown as () => unknown, self, args),
    construct: (_, args: unknown[]) => Reflect.construct(member() as unknown as new () => object, args),
    get: (_, key) => {
      const value = member()[key];
      // Private fields are not to be reached through a stand-in.
      return typeof value === "function" ? (value.bind(member()) as unknown) : value;
    },
  });
}
