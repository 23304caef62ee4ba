import type { Document } from "../ir/document.ts";
import type { Job } from "../ir/job.ts";
import { comment } from "../text/comment.ts";
import { bare, literal } from "../text/literal.ts";
import { generatedFrom, Module } from "../text/module.ts";
import { operationName } from "./operations.ts";

/** `jobs.gen.ts`: one constant per entry of x-jobs; undefined where the document has none. */
export function emitJobs(document: Document): string | undefined {
  if (document.jobs.length === 0) return undefined;
  const module = new Module(generatedFrom(document.path));
  const type = module.importType("@quayside/core", "Job");
  // As a namespace, so that an operation may be called like a job.
  const operations = module.importNamespace("./operations.gen.ts", "operations");
  for (const job of document.jobs) {
    const scope = Object.keys(job.scope).map(
      (name) => job.get.parameters.find((known) => known.in === "path" && known.name === name)?.key ?? name,
    );
    const outdated = job.state.asOf === undefined ? undefined : bare(module.import("@quayside/core", "outdated"));
    const data = {
      name: job.name,
      id: job.id,
      parameter: job.parameter,
      scope: scope.length > 0 ? scope : undefined,
      state: { ...job.state, outdated },
      failure: job.mapping["failure"],
    };
    const text = literal(data).replace(/^\{\s*/, `{\n  get: ${operations}.${operationName(job.get)},\n  `);
    const told = comment([`What is polled with \`${job.get.id}\`, and what its states mean: for tools that know no provider by name.`]);
    module.add(`${told}export const ${jobName(job)}: ${type} = ${text};\n`);
  }
  return module.toString();
}

export function jobName(job: Job): string {
  return `${job.name}Job`;
}
