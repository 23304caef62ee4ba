/** Text of a spec in a README: Markdown stays, HTML outside code spans does not, and no link runs code. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, " ")
    .split(/(`[^`\n]*`)/)
    .map((part) => (part.startsWith("`") ? part : escapeText(part)))
    .join("")
    .trim();
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replace(/\]\(\s*(?:javascript|data|vbscript):/gi, "](about:blank#");
}
