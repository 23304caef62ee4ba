import type { Document } from "../ir/document.ts";
import type { Operation } from "../ir/operation.ts";
import { literal } from "../text/literal.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { generatedFrom } from "../text/module.ts";
import { clientVariable, createName } from "./client.ts";
import { createSource, methodSource, requestsOf } from "./example-code.ts";
import { packageName } from "./manifest.ts";

/** `README.md` of a client. Every TypeScript block is also in `readme.test-d.gen.ts`, so that it compiles. */
export function emitReadme(document: Document): string {
  const name = packageName(document);
  const title = escapeMarkdown(document.title);
  const sections = [
    `<!-- ${generatedFrom(document.path)} -->`,
    `# ${name}`,
    `${escapeMarkdown(document.summary ?? "")} A typed client of ${title}, generated from a hand-curated OpenAPI document and proven against Prism. It works wherever there is \`fetch\`; its one dependency beyond its own runtime is openapi-fetch.`,
    `> This package is not affiliated with, or endorsed by, the provider of ${title}.`,
    escapeMarkdown(document.description ?? ""),
    `## Install\n\n\`\`\`sh\nnpm install ${name}\n\`\`\``,
    `## Use\n\n${fence(quickStart(document))}`,
    `## Options\n\n${optionsTable(document)}`,
    `## Operations\n\n${operationsTable(document)}`,
    ...document.operations.map((operation) => operationSection(document, operation)),
    `## Errors\n\nA call rejects with an \`HttpError\` for every status outside 200 to 299; it holds \`status\`, \`body\`, \`headers\` and \`operation\`. ` +
      "Ask for `.result()` to get declared statuses as values instead, each with the type of its body, and for `.withResponse()` to get status and headers of a success.",
    fence(errorExample(document)),
    `The OpenAPI document is part of the package: \`${name}/openapi.yaml\`.`,
  ];
  return `${sections.filter((section) => section.trim() !== "").join("\n\n")}\n`;
}

/** `readme.test-d.gen.ts`: every TypeScript block of the README, as a function that only has to compile. */
export function emitReadmeTest(document: Document, readme: string): string {
  const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");
  const importLine = new RegExp(`^import \\{ (.*) \\} from "${packageName(document)}";\n`, "gm");
  const imported = new Set(blocks.flatMap((block) => [...block.matchAll(importLine)].flatMap((match) => (match[1] ?? "").split(", "))));
  const create = createSource(document);
  const functions = blocks.map((block, index) => {
    const body = block.replaceAll(importLine, "").trim();
    const lines = [...(body.includes(create) ? [] : [create]), ...body.split("\n")];
    return `export async function example${index + 1}(): Promise<void> {\n${lines.map((line) => (line ? `  ${line}\n` : "\n")).join("")}}\n`;
  });
  const names = [...new Set([...imported, createName(document)])].sort();
  return `// ${generatedFrom(document.path)}\n\nimport { ${names.join(", ")} } from "../../src/generated/index.gen.ts";\n\n${functions.join("\n")}`;
}

function fence(code: string): string {
  return `\`\`\`ts\n${code.trim()}\n\`\`\``;
}

function quickStart(document: Document): string {
  const client = clientVariable(document);
  const lines = [`import { ${createName(document)} } from "${packageName(document)}";`, "", createComment(document)];
  const job = document.jobs[0];
  const start = job?.start[0];
  if (!job || !start) return lines.join("\n");
  const params = requestsOf(start, "")[0]?.params ?? "";
  const id = job.id.split("/").slice(1).map((segment) => `.${segment}`).join("");
  const scope = Object.keys(job.scope).map((name) => `${name}: ${literal(job.get.parameters.find((parameter) => parameter.name === name)?.sample)}, `);
  lines.push(
    "",
    `const started = await ${methodSource(client, start)}(${params});`,
    `const done = await ${methodSource(client, job.get).replace(/\.[^.]*$/, ".wait")}({ ${scope.join("")}${job.parameter}: started${id} });`,
    "console.log(done);",
  );
  return lines.join("\n");
}

function createComment(document: Document): string {
  const variables = document.options.filter((option) => option.kind === "credential" && option.environment !== undefined).map((option) => option.environment);
  return `${createSource(document)}${variables.length > 0 ? ` // credential: ${variables.join(", ")}` : ""}`;
}

function optionsTable(document: Document): string {
  const rows = document.options.map((option) => {
    const details = [
      option.description,
      option.environment === undefined ? undefined : `Environment: \`${option.environment}\`.`,
      option.default === undefined ? undefined : `Default: \`${option.default}\`.`,
    ];
    return `| \`${option.name}\` | ${cell(details.filter((part) => part !== undefined).join(" "))} |`;
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
    (operation) => `| [\`${operation.id}\`](#${anchor(operation.id)}) | \`${operation.method} ${operation.urlTemplate}\` | ${cell(operation.summary ?? "")}${operation.deprecated ? " (deprecated)" : ""} |`,
  );
  const waits = document.jobs.map(
    (job) => `| \`${[...job.get.path.slice(0, -1), "wait"].join(".")}\` | polls \`${job.get.id}\` | Wait until an import has ended |`,
  );
  return `| method | request | |\n| --- | --- | --- |\n${[...rows, ...waits].join("\n")}`;
}

function operationSection(document: Document, operation: Operation): string {
  const client = clientVariable(document);
  const requests = requestsOf(operation, "");
  const params = (requests.find((request) => request.mediaType !== undefined) ?? requests[0])?.params ?? "";
  const call = `${methodSource(client, operation)}(${params})`;
  const code = operation.pagination ? `for await (const item of ${call}) {\n  console.log(item);\n}` : `const reply = await ${call};\nconsole.log(reply);`;
  const statuses = [...new Set(operation.responses.map((response) => response.status))].join(", ");
  return `### ${operation.id}\n\n${escapeMarkdown(operation.description ?? operation.summary ?? "")}\n\nAnswers: ${statuses}.\n\n${fence(code)}`;
}

function errorExample(document: Document): string {
  const operation = document.operations.find((candidate) => candidate.responses.some((response) => !response.ok));
  if (!operation) return "";
  const failure = operation.responses.find((response) => !response.ok);
  const params = requestsOf(operation, "")[0]?.params ?? "";
  const call = `${methodSource(clientVariable(document), operation)}(${params})`;
  return `const result = await ${call}.result();\nif (!result.ok && result.status === ${failure?.statuses[0] ?? 400}) {\n  console.error(result.body);\n}`;
}

function cell(text: string): string {
  return escapeMarkdown(text).replaceAll("|", "\\|").replaceAll("\n", " ");
}

function anchor(id: string): string {
  return id.toLowerCase().replaceAll(".", "");
}

