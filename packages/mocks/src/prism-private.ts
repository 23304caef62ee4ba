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

const parts = ["@faker-js/faker", "@stoplight/http-spec/postman/operation", "http-proxy-agent", "https-proxy-agent", "node-fetch"];

type Members = Record<PropertyKey, unknown>;

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
/** Finds the operation of a request. */
export const routeByPrism: PrismHttpComponents["route"] = take("@stoplight/prism-http/dist/router/index.js", "default");
/** Checks a request. */
export const validateInput: PrismHttpComponents["validateInput"] = take("@stoplight/prism-http/dist/validator/index.js", "validateInput");
/** Checks an answer. */
export const validateOutput: PrismHttpComponents["validateOutput"] = take(
  "@stoplight/prism-http/dist/validator/index.js",
  "validateOutput",
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

// Prism takes apart every header that is declared as a list or an object, whether it has come or not, and breaks off if not.
type TakeApart = (name: string, values: Readonly<Record<string, unknown>>, ...rest: unknown[]) => unknown;
const headerStyles: Record<string, TakeApart> = take("@stoplight/prism-http/dist/validator/deserializers/index.js", "header", "object");
const { simple: takeApart } = headerStyles;
headerStyles["simple"] = (name, values, ...rest) => (values[name] === undefined ? undefined : takeApart?.(name, values, ...rest));

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
