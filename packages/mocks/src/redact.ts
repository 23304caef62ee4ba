type Values = Record<string, string | readonly string[]>;

/** Copies headers and query parameters for the journal, without what could open a door. */
export interface Redactor {
  headers(headers: Readonly<Record<string, string | readonly string[] | undefined>>): Values;
  query(query: Readonly<Values>): Values;
}

const always = ["authorization", "cookie", "proxy-authorization", "set-cookie"];

/** A redactor for the security schemes of a document: its API keys are hidden wherever the document puts them. */
export function createRedactor(schemes: readonly Record<string, unknown>[]): Redactor {
  const keys = schemes.filter((scheme) => scheme["type"] === "apiKey");
  const named = (place: string) => keys.filter((scheme) => scheme["in"] === place).map((scheme) => String(scheme["name"]));
  const headerNames = new Set([...always, ...named("header").map((name) => name.toLowerCase())]);
  const queryNames = new Set(named("query"));
  return {
    headers: (headers) => hide(headers, headerNames),
    query: (query) => hide(query, queryNames),
  };
}

/** A redactor that hides whatever one of several would hide: for requests that are meant for no provider. */
export function joinRedactors(redactors: readonly Redactor[]): Redactor {
  return {
    headers: (headers) => redactors.reduce<Values>((rest, redactor) => redactor.headers(rest), hide(headers, new Set(always))),
    query: (query) => redactors.reduce<Values>((rest, redactor) => redactor.query(rest), { ...query }),
  };
}

function hide(values: Readonly<Record<string, string | readonly string[] | undefined>>, names: ReadonlySet<string>): Values {
  const entries = Object.entries(values).map(([name, value]) => [name, names.has(name) ? "[redacted]" : (value ?? "")]);
  // fromEntries, unlike assignment, makes a parameter called __proto__ an ordinary one.
  return Object.fromEntries(entries) as Values;
}
