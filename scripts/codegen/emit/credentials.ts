import type { Document } from "../ir/document.ts";
import { literal } from "../text/literal.ts";
import { clientVariable, createName } from "./client.ts";
import { packageName } from "./manifest.ts";

/** README code: a client that gets its tokens itself; "" where the document has no such flow. */
export function credentialsExample(document: Document): string {
  const flow = document.security.clientCredentials;
  if (!flow) return "";
  const required = document.options.filter((option) => option.required && option.kind !== "credential");
  const options = [...required.map((option) => `${option.name}: ${literal(option.example)}`), `${flow.option}: token`];
  return [
    `import { clientCredentials, ${createName(document)} } from "${packageName(document)}";`,
    "",
    "const token = clientCredentials({",
    `  tokenUrl: ${literal(flow.tokenUrl)},`,
    '  clientId: "id of your application",',
    '  clientSecret: "its secret",',
    ...(flow.scopes.length > 0 ? [`  scope: ${literal(flow.scopes.join(" "))},`] : []),
    "});",
    `const ${clientVariable(document)} = ${createName(document)}({ ${options.join(", ")} });`,
    `console.log(${clientVariable(document)});`,
  ].join("\n");
}
