import { codeSpan } from "../../codegen/text/markdown.ts";
import type { Place } from "../place.ts";

/** What a sentence about a place begins with: "`Import.status`", "Query parameter `limit`". */
export function subject({ owner, path }: Place): string {
  if (owner.kind === "export") return codeSpan(owner.name + joined(path, true));
  if (owner.kind === "operation") return path.length === 0 ? codeSpan(owner.id ?? owner.label) : part(path);
  if (owner.kind === "document") return documentPart(path);
  const { section, name } = owner;
  if (section === "schemas") return codeSpan(name + joined(path, true));
  const [first, second = "", ...rest] = path;
  if (first === "headers") return `Header ${codeSpan(second)} of the response ${codeSpan(name)}`;
  const whole = `${capital(nouns[section] ?? "component")} ${codeSpan(name)}`;
  const field = first === "content" ? joined(rest) : joined(path);
  return field === ""
    ? whole + media(first === "content" ? second : "")
    : `Field ${codeSpan(field)} of the ${nouns[section] ?? "component"} ${codeSpan(name)}`;
}

const nouns: { readonly [section: string]: string } = {
  parameters: "parameter",
  responses: "response",
  requestBodies: "request body",
  headers: "header",
  securitySchemes: "security scheme",
};

/** A part of an operation. */
function part([first = "", second = "", third = "", fourth = "", ...rest]: readonly string[]): string {
  if (first === "parameters") return `${capital(second)} parameter ${codeSpan(third + joined([fourth, ...rest].filter(Boolean), true))}`;
  if (first === "requestBody") {
    const field = joined([fourth, ...rest].filter(Boolean));
    return field === "" ? `The request body${media(third)}` : `Request field ${codeSpan(field)}${media(third)}`;
  }
  if (first === "responses") {
    if (third === "headers") return `Header ${codeSpan(fourth)} of the ${codeSpan(second)} response`;
    const field = joined(rest);
    if (third === "content")
      return field === ""
        ? `The body of the ${codeSpan(second)} response${media(fourth)}`
        : `Field ${codeSpan(field)} of the ${codeSpan(second)} response${media(fourth)}`;
    return `The ${codeSpan(second)} response`;
  }
  return extensionPart(first) ?? codeSpan(first);
}

function documentPart([first = "", second = ""]: readonly string[]): string {
  if (first === "info") return "The API as a whole";
  if (first === "x-jobs") return `The job ${codeSpan(second)}`;
  if (first === "x-env") return `The environment variable ${codeSpan(second)}`;
  if (first === "servers") return `The server ${codeSpan(second)}`;
  return extensionPart(first) ?? codeSpan(first);
}

function extensionPart(name: string): string | undefined {
  const names: { readonly [name: string]: string } = {
    security: "Authentication",
    servers: "The server",
    "x-pagination": "Pagination",
    "x-retry": "Retrying",
    "x-upload": "The upload",
    "x-rate-limit": "The rate limit",
    "x-webhook-signature": "The webhook signature",
  };
  return names[name];
}

function joined(path: readonly string[], isContinued = false): string {
  const text = path.map((segment) => (segment === "[]" ? "[]" : `.${segment === "{}" ? "*" : segment}`)).join("");
  return isContinued ? text : text.replace(/^\./, "");
}

function media(type: string): string {
  return type === "" || type === "application/json" ? "" : ` (${codeSpan(type)})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
