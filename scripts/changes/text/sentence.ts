import { codeSpan, escapeMarkdown } from "../../codegen/text/markdown.ts";
import type { Change, Direction } from "../change.ts";
import type { Rule } from "../policy.ts";
import { subject } from "./subject.ts";

type Told = Pick<Change, "rule" | "place" | "directions" | "from" | "to">;

/** A change as a sentence in Markdown, without its full stop and the operations it reaches. */
export function sentence(change: Told): string {
  const whole = sentences[change.rule]?.(change);
  if (whole !== undefined) return whole;
  const type = /-property-(added|removed)/.test(change.rule) ? (change.to ?? change.from) : undefined;
  const who = subject(change.place);
  // The type stands behind the name: "Field `size` (`number`) of the response".
  return `${type === undefined ? who : who.replace(/(`+)[^`].*?\1/, (name) => `${name} (${code(type)})`)} ${phrase(change)}`;
}

/** Rules whose sentence does not begin with the place. */
const sentences: { readonly [rule in Rule]?: (change: Told) => string } = {
  "operation-renamed": ({ from, to }) => `${code(from)} was renamed to ${code(to)}`,
  "operation-moved": ({ place, from, to }) => `${subject(place)} is now ${code(to)}, it was ${code(from)}`,
  "path-parameter-renamed": ({ from, to }) => `Path parameter ${code(from)} was renamed to ${code(to)}`,
  "schema-renamed": ({ from, to }) => `${code(from)} was renamed to ${code(to)}`,
  "success-status-changed": ({ from, to }) => `The reply to a call that went well has the status ${code(to)} instead of ${code(from)}`,
  "success-status-added": ({ to }) => `A call that went well may also be answered with the status ${code(to)}`,
  "success-status-removed": ({ from }) => `A call that went well is no longer answered with the status ${code(from)}`,
  "error-status-added": ({ to }) => `The error status ${code(to)} is now declared`,
  "error-status-removed": ({ from }) => `The error status ${code(from)} is no longer declared`,
  "request-media-type-added": ({ to }) => `The request body may now be ${code(to)}`,
  "request-media-type-removed": ({ from }) => `The request body may no longer be ${code(from)}`,
  "response-media-type-added": ({ place, to }) => `${body(place)} may now be ${code(to)}`,
  "response-media-type-removed": ({ place, from }) => `${body(place)} is no longer declared as ${code(from)}`,
  "server-removed": ({ from, to }) =>
    to === undefined ? `The server ${code(from)} was removed` : `The base URL ${code(from)} became ${code(to)}`,
  "server-changed": ({ place, from, to }) =>
    to === undefined ? `${subject(place)} changed` : `The default server is now ${code(to)}, it was ${code(from)}`,
  "pagination-added": () => "Replies are now given page by page",
  "pagination-removed": () => "Replies are no longer given page by page",
  "environment-variable-removed": ({ from }) => `The environment variable ${code(from)} is no longer read`,
  "environment-variable-added": ({ to }) => `The environment variable ${code(to)} is now read`,
  "security-requirement-added": ({ from, to }) => `Authentication asks for ${code(to)}, it was ${code(from)}`,
  "security-requirement-removed": ({ from, to }) => `Authentication is satisfied with ${code(to)}, it was ${code(from)}`,
  "documentation-changed": ({ place }) =>
    `Documentation of ${subject(place).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())} was revised`,
  "generated-code-changed": () => "The generated code was renewed; its types are the same",
  "provider-added": ({ to }) => `The provider ${code(to)} was added`,
  "provider-removed": ({ from }) => `The provider ${code(from)} was removed`,
  "capability-added": ({ to }) => `${code(to)} is now possible`,
  "capability-removed": ({ from }) => `${code(from)} is no longer possible`,
  "first-release": ({ to }) => `First release: typed client of ${escapeMarkdown(to ?? "")}`,
};

function phrase(change: Told): string {
  const { rule, directions, from, to } = change;
  const isBoth = directions.length > 1;
  const by = (texts: { readonly [direction in Direction]: string } & { readonly both: string }): string =>
    isBoth ? texts.both : texts[directions[0] ?? "response"];
  const values = (text: string | undefined): string => (text ?? "").split(", ").map(codeSpan).join(", ");
  const kind = kindOf(rule);
  switch (kind) {
    case "property-removed":
      return `was removed${rule === "request-property-removed-from-open" ? "; other properties are still allowed" : ""}`;
    case "property-added":
      return `was added${rule === "request-property-added-required" ? " and is required" : ""}`;
    case "presence":
      return rule.endsWith("required")
        ? by({ request: "is now required", response: "is now always present", both: "is now required" })
        : by({ request: "is now optional", response: "may now be absent", both: "is now optional" });
    case "null":
      return rule.endsWith("became-nullable")
        ? by({ request: "now accepts `null`", response: "may now be `null`", both: "may now be `null`" })
        : by({ request: "no longer accepts `null`", response: "is no longer `null`", both: "can no longer be `null`" });
    case "type":
      if (from !== undefined && to !== undefined) return `changed from ${code(from)} to ${code(to)}`;
      return from === undefined ? `may now be ${code(to)}` : `is no longer ${code(from)}`;
    case "enum-value-added":
      return by({ request: `now accepts ${values(to)}`, response: `may now be ${values(to)}`, both: `may now be ${values(to)}` });
    case "enum-value-removed":
      return by({
        request: `no longer accepts ${values(from)}`,
        response: `is no longer ${values(from)}`,
        both: `can no longer be ${values(from)}`,
      });
    case "union-member-added":
      return by({ request: `now accepts ${values(to)}`, response: `may now be ${values(to)}`, both: `may now be ${values(to)}` });
    case "union-member-removed":
      return by({
        request: `no longer accepts ${values(from)}`,
        response: `is no longer ${values(from)}`,
        both: `can no longer be ${values(from)}`,
      });
    default:
      return plain[kind] ?? (from !== undefined && to !== undefined ? keywords(from, to) : changed(kind));
  }
}

const plain: { readonly [kind: string]: string } = {
  "method-changed": "takes other parameters",
  "additional-properties-opened": "now allows other properties",
  "additional-properties-closed": "no longer allows other properties",
  "body-added": "was added",
  "body-added-required": "was added and is required",
  "body-removed": "was removed",
  "body-became-required": "is now required",
  "body-became-optional": "is now optional",
  deprecated: "is deprecated",
  undeprecated: "is no longer deprecated",
};

/** What a rule without words of its own says in its name. */
function changed(kind: string): string {
  if (kind.endsWith("-added")) return "was added";
  return kind.endsWith("-removed") ? "was removed" : "changed";
}

/** Groups the rules that tell the same for writers and readers, so that a change in a schema that both use is told once. */
export function kindOf(rule: Rule): string {
  const kind = rule.replace(/^(request|response)-/, "");
  if (/^property-(removed|added)/.test(kind)) return kind.replace(/^(property-(?:removed|added)).*/, "$1");
  if (kind.startsWith("property-became-")) return "presence";
  if (kind.startsWith("became-")) return "null";
  return /^type-(changed|widened|narrowed)$/.test(kind) ? "type" : kind;
}

/** Keywords of a schema, such as `maximum 100`; `no maximum` where there was none. */
function keywords(from: string, to: string): string {
  const isNone = (text: string): boolean => text.split(", ").every((part) => part.startsWith("no "));
  if (isNone(from)) return `now has ${code(to)}`;
  return isNone(to) ? `no longer has ${code(from)}` : `changed from ${code(from)} to ${code(to)}`;
}

function code(text: string | undefined): string {
  return codeSpan(text ?? "");
}

function body({ path }: Told["place"]): string {
  return path[0] === "responses" ? `The body of the ${code(path[1])} response` : "The body of the response";
}
