import MarkdownIt, { type Env, type Token } from "markdown-it";

const parser = new MarkdownIt("default", { html: true });
// It would hide what the generator lets pass.
parser.validateLink = () => true;

/** What is wrong with a Markdown file of ours: HTML, links that run code, headings and tables of ours that are gone. */
export function judgeReadme(path: string, text: string, neutral: string): string[] {
  const found: string[] = [];
  const environment: Env = {};
  const tokens = flat(parser.parse(text, environment));
  for (const token of tokens) {
    if (token.type.startsWith("html_") && !isOurs(token)) found.push(`HTML: ${token.content}`);
    for (const [name, value] of token.attrs ?? [])
      if (["href", "src"].includes(name) && !isHarmless(String(value))) found.push(`a link to ${value}`);
  }
  for (const { href } of Object.values(environment.references ?? {})) if (!isHarmless(href)) found.push(`a link to ${href}`);
  const kept = headings(tokens);
  for (const heading of headings(flat(parser.parse(neutral, {})))) {
    const at = kept.indexOf(heading);
    if (at < 0) found.push(`the heading ${JSON.stringify(heading)} is gone`);
    else kept.splice(0, at + 1);
  }
  return [...new Set(found)].map((what) => `${path}: ${what}`);
}

/** The kinds of all tokens but text: two files that differ only in what they say in plain text have the same outline. */
export function outlineOfReadme(text: string): string {
  return flat(parser.parse(text, {}))
    .filter(({ type }) => !["text", "code_inline", "softbreak", "text_special", "html_inline"].includes(type))
    .map(({ type, tag }) => `${type} ${tag}`)
    .join("\n");
}

function flat(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);
}

/** The first line, and the markers of handwritten files. */
function isOurs({ content }: Token): boolean {
  return /^<!-- (Generated from specs\/harbour\/openapi\.yaml by|\/?generated:?)[^<>]*-->\s*$/.test(content);
}

function isHarmless(url: string): boolean {
  return !URL.canParse(url) || ["http:", "https:", "mailto:", "about:"].includes(new URL(url).protocol);
}

/** Headings of the file itself, not of what stands in a list or a quotation, nor of operations that are named as the document likes. */
function headings(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ type, level }, index) =>
    type === "heading_open" && level === 0 && !/^(x|ns)[A-Z]/.test(tokens[index + 1]?.content ?? "")
      ? [`${tokens[index]?.tag} ${tokens[index + 1]?.content}`]
      : [],
  );
}
