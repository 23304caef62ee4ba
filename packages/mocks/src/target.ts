import type { IncomingMessage } from "node:http";
import type { TLSSocket } from "node:tls";
import { MockError } from "./mock-error.ts";
import type { Provider } from "./provider.ts";

/** A request target, taken apart. */
export interface Target {
  /** First segment of the path: which provider is meant. */
  readonly provider: string;
  /** The rest of the path, as the provider would see it. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** False if something in it is not percent-encoded as it must be. */
  readonly isWellFormed: boolean;
}

/** Takes a request target apart by hand: the URL class would quietly resolve `..` and mend what is broken. */
export function readTarget(url: string): Target {
  const [address = "", ...rest] = url.replace(/^https?:\/\/[^/?]*/i, "").split("?");
  const search = rest.join("?");
  const [, provider = "", path = ""] = /^\/([^/]*)(.*)$/.exec(address) ?? [];
  return {
    provider,
    path: path === "" ? "/" : path,
    query: readQuery(search),
    isWellFormed: isEncoded(address) && isEncoded(search),
  };
}

/** Origin of the mocks as the caller knows it: a container or a proxy may give them another name. */
export function originOf(request: IncomingMessage): string {
  const { headers, socket } = request;
  const scheme = (socket as Partial<TLSSocket>).encrypted === true ? "https" : "http";
  const host = /^[\w.:[\]-]+$/.test(headers.host ?? "") ? headers.host : `127.0.0.1:${socket.localPort}`;
  return `${scheme}://${host}`;
}

/** The path as the document writes it, without the provider's base path. */
export function pathInDocument(provider: Provider, path: string): string {
  const { basePath, name } = provider;
  if (path === basePath) return "/";
  if (path.startsWith(`${basePath}/`)) return path.slice(basePath.length);
  throw new MockError(404, "outside-base-path", `all paths of ${name} begin with /${name}${basePath}`);
}

function readQuery(search: string): Record<string, string | string[]> {
  if (search === "") return {};
  const parameters = new URLSearchParams(search);
  const names = new Set(parameters.keys());
  const entries = [...names].map((name): [string, string | string[]] => {
    const [first = "", ...more] = parameters.getAll(name);
    return [name, more.length === 0 ? first : [first, ...more]];
  });
  return Object.fromEntries(entries);
}

function isEncoded(text: string): boolean {
  if (!text.includes("%")) return true;
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
