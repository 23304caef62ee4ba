import { camelCase } from "../codegen/text/identifier.ts";
import { commonOptions } from "../codegen/ir/client-option.ts";
import type { Decisions } from "./decisions.ts";
import { compact, listOf, type Node, objectOf, type SourceDocument, textOf } from "../upstream/source-document.ts";

/** The servers of a document: absolute, without a slash at the end, and with names if there are several. */
export function convertServers(source: SourceDocument, decisions: Decisions): Node[] {
  const servers = listOf(source.data["servers"]).flatMap((reference): Node[] => {
    const server = convertServer(objectOf(reference), source, decisions);
    return server ? [server] : [];
  });
  const unique = [...new Map(servers.map((server) => [String(server["url"]), server])).values()];
  if (unique.length === 0) {
    decisions.add("servers", "the source names no server that can be called: write the base URL instead of https://api.example.com");
    return [{ url: "https://api.example.com" }];
  }
  if (unique.length === 1) return unique;
  decisions.add("servers", "the names of the servers (`x-name`) are made of their addresses: they become values of the option `server`");
  const names = new Set<string>();
  return unique.map((server) => ({ ...server, "x-name": freeName(nameOf(server), names) }));
}

function convertServer(server: Node, source: SourceDocument, decisions: Decisions): Node | undefined {
  const written = textOf(server["url"]) ?? "";
  // URL would encode the braces of variables.
  const relative = !/^[a-z][a-z0-9+.-]*:/i.test(written) && !written.startsWith("{");
  if (relative && source.url === undefined) {
    decisions.add("servers", "server URLs that are relative were left out, for it is not known to what", written);
    return undefined;
  }
  const url = (relative ? new URL(written, source.url).href : written).replace(/\/+$/, "");
  const declared = objectOf(server["variables"]);
  const names = [...url.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
  const variables = names.map((name) => [name, convertVariable(name, objectOf(declared[name]), decisions)] as const);
  const filled = variables.reduce((text, [name, variable]) => text.replaceAll(`{${name}}`, String(variable["default"])), url);
  if (!URL.canParse(filled) || !/^https?:/.test(filled) || /[?#@]/.test(filled)) {
    decisions.add("servers", "server URLs that a client cannot call were left out", written.replaceAll(/\p{Cc}/gu, "?"));
    return undefined;
  }
  return compact({
    url,
    description: textOf(server["description"]),
    variables: variables.length > 0 ? Object.fromEntries(variables) : undefined,
  });
}

function convertVariable(name: string, variable: Node, decisions: Decisions): Node {
  const values = listOf(variable["enum"]).map(String);
  const preset = String(variable["default"] ?? values[0] ?? "default");
  if (commonOptions.includes(camelCase(name)))
    decisions.add("servers", "a server variable has the name of an option that every client has: rename it", name);
  else
    decisions.add(
      "servers",
      "a server variable becomes an option of the client: say `x-required: true` if no default suits everybody",
      name,
    );
  return compact({
    default: values.length > 0 && !values.includes(preset) ? values[0] : preset,
    enum: values.length > 0 ? values : undefined,
    description: textOf(variable["description"]),
  });
}

function nameOf(server: Node): string {
  const url = String(server["url"]).replaceAll(/\{([^{}]*)\}/g, "$1");
  const words =
    (textOf(server["description"]) ?? (URL.canParse(url) ? new URL(url).hostname : "server")).toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return (
    words
      .slice(0, 4)
      .join("-")
      .replace(/^[^a-z]+/, "") || "server"
  );
}

function freeName(wanted: string, names: Set<string>): string {
  let name = wanted;
  for (let number = 2; names.has(name); number++) name = `${wanted}-${number}`;
  names.add(name);
  return name;
}
