import type { Document } from "../ir/document.ts";
import type { Operation } from "../ir/operation.ts";
import { codeCell, codeSpan, escapeCell, escapeLine, escapeMarkdown, lineCell } from "../text/markdown.ts";
import { generatedFrom } from "../text/module.ts";
import { clientVariable, createName } from "./client.ts";
import { createSource, fileVariable, methodSource, requestsOf, uploadRequest } from "./example-code.ts";
import { credentialsExample } from "./credentials.ts";
import { packageName } from "./manifest.ts";
import { webhookExample } from "./webhooks.ts";

/** `README.md` of a client. Every TypeScript block is also in `readme.test-d.gen.ts`, so that it compiles. */
export function emitReadme(document: Document): string {
  const name = packageName(document);
  const title = escapeLine(document.title);
  const sections = [
    `<!-- ${generatedFrom(document.path)} -->`,
    `# ${name}`,
    `${document.summary === undefined ? "" : `${escapeLine(document.summary)} `}A typed client of ${title}, generated from a hand-curated OpenAPI document and proven against Prism. It works wherever there is \`fetch\`; its one dependency beyond its own runtime is openapi-fetch.`,
    `> This package is not affiliated with, or endorsed by, the provider of ${title}.`,
    escapeMarkdown(document.description ?? ""),
    `## Install\n\n\`\`\`sh\nnpm install ${name}\n\`\`\``,
    quickStart(document) && `## Use\n\n${fence(quickStart(document))}`,
    `## Options\n\n${optionsTable(document)}`,
    credentialsExample(document) &&
      `## Tokens\n\n\`${document.security.clientCredentials?.option}\` may be a function: it is asked for every attempt, and once more after a 401. \`clientCredentials\` makes one for an application that acts for itself (OAuth 2.0 client credentials); it keeps a token until shortly before its end. \`tokenUrl\` and \`scope\` below are the document's: where the provider has tenants or clouds, give those of yours.\n\n${fence(credentialsExample(document))}`,
    `## Operations\n\n${operationsTable(document)}`,
    ...document.operations.map((operation) => operationSection(document, operation)),
    `## Errors\n\nA call rejects with an \`HttpError\` for every status outside 200 to 299; it holds \`status\`, \`body\`, \`headers\` and \`operation\`. ` +
      "Ask for `.result()` to get declared statuses as values instead, each with the type of its body, and for `.withResponse()` to get status and headers of a success.",
    errorExample(document) && fence(errorExample(document)),
    webhookExample(document) &&
      `## Webhooks\n\n\`verifyWebhook\` checks the signature of a delivery in constant time, and its age, and gives what it holds: ${document.webhooks.map(({ name }) => codeSpan(name)).join(", ")}. It needs the raw body.\n\n${fence(webhookExample(document))}`,
    `The OpenAPI document is part of the package: \`${name}/openapi.yaml\`.`,
  ];
  return `${sections.filter((section) => section.trim() !== "").join("\n\n")}\n`;
}

/**
 * `readme.test-d.gen.ts`: every TypeScript block of ours in the README, as a function that only has to compile. Blocks in
 * the descriptions of a spec are the spec's.
 */
export function emitReadmeTest(document: Document): string {
  const blocks = [
    quickStart(document),
    ...document.operations.map((operation) => operationExample(document, operation)),
    errorExample(document),
    credentialsExample(document),
    webhookExample(document),
  ].filter((block) => block !== "");
  const importLine = new RegExp(`^import \\{ (.*) \\} from "${packageName(document)}";\n`, "gm");
  const imported = new Set(blocks.flatMap((block) => [...block.matchAll(importLine)].flatMap((match) => (match[1] ?? "").split(", "))));
  const create = createSource(document);
  const client = clientVariable(document);
  const functions = blocks.map((block, index) => {
    const body = block.replaceAll(importLine, "").trim();
    const makesClient = body.includes(`const ${client} =`) || !body.includes(`${client}.`);
    const lines = [...(makesClient ? [] : [create]), ...body.split("\n")];
    return `export async function example${index + 1}(): Promise<void> {\n${lines.map((line) => (line ? `  ${line}\n` : "\n")).join("")}}\n`;
  });
  const used = functions.some((text) => text.includes(`${createName(document)}(`)) ? [createName(document)] : [];
  const names = [...new Set([...imported, ...used])].sort();
  if (functions.length === 0) return `// ${generatedFrom(document.path)}\n\nexport {};\n`;
  return `// ${generatedFrom(document.path)}\n\nimport { ${names.join(", ")} } from "../../src/generated/index.gen.ts";\n\n${functions.join("\n")}`;
}

function fence(code: string): string {
  return `\`\`\`ts\n${code.trim()}\n\`\`\``;
}

function quickStart(document: Document): string {
  if (document.operations.length === 0) return "";
  const client = clientVariable(document);
  const lines = [`import { ${createName(document)} } from "${packageName(document)}";`, "", createComment(document)];
  const job = document.jobs[0];
  const start = job?.start[0];
  const [first] = document.operations;
  if (job && start) {
    const file = start.upload && fileVariable(start.upload, document);
    const withFile = file === undefined ? undefined : uploadRequest(start, file, "");
    lines.push(
      "",
      ...(withFile === undefined
        ? []
        : [`const ${file} = new Blob(["name,url\\nAcme,https://acme.example\\n"]); // fs.openAsBlob(path) makes one of a file`]),
      `const started = ${methodSource(client, start)}(${withFile ?? typicalRequest(start)});`,
      "console.log(await started); // what the provider answers",
      `console.log(await started.wait()); // the ${job.name}, once it has ended`,
    );
  } else if (first) lines.push("", operationExample(document, first));
  return lines.join("\n");
}

function createComment(document: Document): string {
  const variables = document.options
    .filter((option) => option.kind === "credential" && option.environment !== undefined)
    .map((option) => option.environment);
  return `${createSource(document)}${variables.length > 0 ? ` // credential: ${variables.join(", ")}` : ""}`;
}

function optionsTable(document: Document): string {
  const rows = document.options.map((option) => {
    const details = [
      option.description === undefined ? undefined : escapeCell(option.description),
      option.environment === undefined ? undefined : `Environment: \`${option.environment}\`.`,
      option.default === undefined ? undefined : `Default: ${codeCell(option.default)}.`,
    ];
    return `| \`${option.name}\` | ${details.filter((part) => part !== undefined).join(" ")} |`;
  });
  const names = document.servers.flatMap((server) => server.name ?? []);
  if (names.length > 0) rows.push(`| \`server\` | One of ${names.map((name) => `\`${name}\``).join(", ")}. Default: \`${names[0]}\`. |`);
  rows.push(
    "| `baseUrl` | Replaces the whole server URL, base path included. |",
    "| `fetch` | Used instead of the global `fetch`. |",
    "| `headers` | Sent with every request. |",
  );
  return `| option | meaning |\n| --- | --- |\n${rows.join("\n")}`;
}

function operationsTable(document: Document): string {
  const rows = document.operations.map(
    (operation) =>
      `| [${codeCell(methodName(operation))}](#${anchor(methodName(operation))}) | ${codeCell(`${operation.method} ${operation.urlTemplate}`)} | ${lineCell(operation.summary ?? "")}${operation.deprecated ? " (deprecated)" : ""} |`,
  );
  const waits = document.jobs.map(
    (job) =>
      `| \`${[...job.get.path.slice(0, -1), "wait"].join(".")}\` | polls \`${methodName(job.get)}\` | Wait until an import has ended |`,
  );
  return `| method | request | |\n| --- | --- | --- |\n${[...rows, ...waits].join("\n")}`;
}

function operationExample(document: Document, operation: Operation): string {
  const client = clientVariable(document);
  const call = `${methodSource(client, operation)}(${typicalRequest(operation)})`;
  return operation.pagination
    ? `for await (const item of ${call}) {\n  console.log(item);\n}`
    : `const reply = await ${call};\nconsole.log(reply);`;
}

function operationSection(document: Document, operation: Operation): string {
  const statuses = [...new Set(operation.responses.map((response) => response.status))].join(", ");
  const text = operation.description === undefined ? escapeLine(operation.summary ?? "") : escapeMarkdown(operation.description);
  return [`### ${methodName(operation)}`, text, `Answers: ${statuses}.`, fence(operationExample(document, operation))]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Path of the method: the operationId, unless that is no name. */
function methodName(operation: Operation): string {
  return operation.path.join(".");
}

function errorExample(document: Document): string {
  const operation = document.operations.find((candidate) => candidate.responses.some((response) => !response.ok));
  if (!operation) return "";
  const statuses = operation.responses.flatMap((response) => (response.ok ? [] : response.statuses));
  const params = requestsOf(operation, "")[0]?.params ?? "";
  const call = `${methodSource(clientVariable(document), operation)}(${params})`;
  return `const result = await ${call}.result();\nif (!result.ok && result.status === ${statuses.find((status) => status >= 400) ?? statuses[0] ?? 400}) {\n  console.error(result.body);\n}`;
}

function anchor(id: string): string {
  return id.toLowerCase().replaceAll(".", "");
}

/** Parameters as a reader would give them: for what sends a body all, since some only seem optional; else the required ones. */
function typicalRequest(operation: Operation): string {
  const requests = requestsOf(operation, "");
  const full = operation.requestBody === undefined ? undefined : requests.find(({ name }) => name === "full");
  return (full ?? requests.find(({ mediaType }) => mediaType !== undefined) ?? requests[0])?.params ?? "";
}
