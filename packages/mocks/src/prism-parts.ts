/**
 * Imported before Prism. What Prism loads at its start, but needs only for invented values, Postman collections and its own
 * proxy, takes a third of the time until a mock answers. Stand-ins load it when it is used for the first time.
 */
import { createRequire, Module } from "node:module";

const parts = ["@faker-js/faker", "@stoplight/http-spec/postman/operation", "http-proxy-agent", "https-proxy-agent", "node-fetch"];

type Members = Record<PropertyKey, unknown>;

const require = createRequire(import.meta.url);
const requireOfPrism = createRequire(require.resolve("@stoplight/prism-http"));
const standIns = new Map(parts.flatMap(standInsFor));
for (const [path, standIn] of standIns) require.cache[path] = standIn;

/** Takes the stand-ins away again, once Prism has got hold of them: other code gets the real modules. */
export function removeStandIns(): void {
  for (const [path, standIn] of standIns) if (require.cache[path] === standIn) delete require.cache[path];
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
