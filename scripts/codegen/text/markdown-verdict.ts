import { createRequire } from "node:module";
import type { default as Factory, Env, MarkdownIt, Token } from "markdown-it";

let parser: MarkdownIt | undefined;

/**
 * Whether Markdown, read as readers' tools do, holds no HTML and no link that runs code, and ends what it begins, so that
 * what stands after it is read as if it stood alone. Most texts hold nothing that could: those are not even parsed.
 */
export function isHarmless(markdown: string): boolean {
  if (!/<|\]:|\]\(|```|~~~/.test(markdown)) return true;
  const environment: Env = {};
  const tokens = load().parse(`${markdown}\n\n## end`, environment);
  const [heading, title] = tokens.slice(-3);
  if (heading?.type !== "heading_open" || heading.level !== 0 || title?.content !== "end") return false;
  return Object.values(environment.references ?? {}).every(({ href }) => isHarmlessLink(href)) && tokens.every(isHarmlessToken);
}

function isHarmlessToken(token: Token): boolean {
  if (token.type.startsWith("html_")) return false;
  const links = (token.attrs ?? []).filter(([name]) => name === "href" || name === "src");
  return links.every(([, url]) => isHarmlessLink(String(url))) && (token.children ?? []).every(isHarmlessToken);
}

function isHarmlessLink(url: string): boolean {
  return !URL.canParse(url) || ["http:", "https:", "mailto:", "about:"].includes(new URL(url).protocol);
}

/** Only few documents need it, and loading it takes longer than reading them. */
function load(): MarkdownIt {
  if (!parser) {
    const create = createRequire(import.meta.url)("markdown-it") as typeof Factory;
    parser = new create("default", { html: true });
    // It would hide the links that are looked for.
    parser.validateLink = () => true;
  }
  return parser;
}
