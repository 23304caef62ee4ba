import { FAILSAFE_SCHEMA, load, type State, Type } from "js-yaml";

/**
 * The data of a YAML or JSON text, where it can be had quickly: nearly always. js-yaml takes a ninth of the time of `yaml`,
 * which knows where everything stands. Undefined where the two might differ, or where there is a mistake to be told:
 * repeated or unusual keys, aliases, tags of one's own, directives, several documents. Then `yaml` has to judge.
 */
export function parseQuickly(text: string): { readonly data: unknown } | undefined {
  if (/^%/m.test(text)) return undefined;
  const collections = new Set<unknown>();
  const listener = (event: string, state: State): void => {
    if (event === "close" && typeof state.result === "object" && state.result !== null) collections.add(state.result);
  };
  try {
    const data = load(text, { listener, schema });
    return data !== undefined && countTree(data) === collections.size ? { data } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * How many objects and lists a value holds; NaN if one of them stands in two places, as aliases make it, or has a key that
 * not every parser makes of the same. A collection that is a key is not among them, and so the count tells.
 */
function countTree(data: unknown): number {
  const seen = new Set<unknown>();
  const pending = [data];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== "object" || value === null) continue;
    if (seen.has(value) || Object.hasOwn(value, "null")) return Number.NaN;
    seen.add(value);
    for (const child of Object.values(value)) if (typeof child === "object") pending.push(child);
  }
  return seen.size;
}

function scalar(name: string, pattern: RegExp, construct: (text: string) => unknown): Type {
  return new Type(`tag:yaml.org,2002:${name}`, {
    kind: "scalar",
    resolve: (text: unknown) => (text === null ? name === "null" : typeof text === "string" && pattern.test(text)),
    construct,
  });
}

/** What plain scalars are in the core schema of YAML 1.2 (section 10.3.2), as `yaml` reads it. */
const schema = FAILSAFE_SCHEMA.extend({
  implicit: [
    scalar("null", /^(?:~|[Nn]ull|NULL)?$/, () => null),
    scalar("bool", /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/, (text) => /^t/i.test(text)),
    scalar("int", /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/, integer),
    scalar("float", /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$/, float),
  ],
});

function integer(text: string): number {
  if (text.startsWith("0o")) return Number.parseInt(text.slice(2), 8);
  return text.startsWith("0x") ? Number.parseInt(text.slice(2), 16) : Number.parseInt(text, 10);
}

function float(text: string): number {
  if (/nan$/i.test(text)) return Number.NaN;
  if (/inf$/i.test(text)) return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number.parseFloat(text);
}
