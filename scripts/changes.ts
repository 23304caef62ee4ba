import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { providerIds } from "./codegen/read/load.ts";
import { SpecError } from "./codegen/read/spec-error.ts";
import { ChangesError } from "./changes/changes-error.ts";
import { classify } from "./changes/classify.ts";
import { readSpecFile } from "./changes/read-spec-file.ts";
import { changeLines, report, shortfall } from "./changes/report.ts";
import { demandsOf } from "./changes/repository/demands.ts";
import { handwrittenNotes } from "./changes/repository/handwritten.ts";
import { type Outcome, writeChangeset } from "./changes/repository/write-changesets.ts";
import type { Demand } from "./changes/repository/demand.ts";
import { defaultPolicy } from "./changes/policy.ts";
import { UsageError } from "./usage-error.ts";

const usage = `Usage: pnpm changes [--since <git ref>] [--check] [--json]
       pnpm changes <old.yaml> <new.yaml> [--json]

Compares each client package with what was last released of it and writes .changeset/generated-<provider>.md with the
bump and the changelog entry that its users need. Run \`pnpm generate\` first.

What was last released is the tag of the package's version, else the commit that set that version, else what --since
names. A package that was never released demands its first release, and nothing more once a changeset announces it.

With two files: classifies the change from one OpenAPI 3.0 or 3.1 document to another, and writes nothing.

  --since <ref>  compare with this tag, branch or commit instead
  --check        write nothing; exit with 1 if the pending changesets promise less than the changes demand
  --json         print data instead of text

The policy stands in scripts/changes/policy.ts; specs/<provider>/changes.yaml may override it for single changes:
  overrides: [{ change: <id, see --json>, bump: minor, reason: why }]`;

const root = resolve(import.meta.dirname, "..");

/** Runs the command; the exit code is 0, 1 (a mistake, or changesets that promise too little) or 2 (usage). */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      since: { type: "string" },
      check: { type: "boolean" },
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [old, now, ...rest] = positionals;
  if (old === undefined) return await packages(values.since, values.check ?? false, values.json ?? false);
  if (now === undefined || rest.length > 0) throw new UsageError("Give two documents, or none to compare the packages.");
  if (values.check || values.since !== undefined) throw new UsageError("--check and --since are for packages, not for two documents.");
  return await documents(old, now, values.json ?? false);
}

async function documents(old: string, now: string, isJson: boolean): Promise<number> {
  const { bump, changes } = classify(await readSpecFile(old), await readSpecFile(now), defaultPolicy);
  if (isJson) console.log(JSON.stringify({ bump, changes }, null, 2));
  else console.log(changes.length === 0 ? "none: nothing changed for users of a client" : `${bump}\n${changeLines({ changes })}`);
  return 0;
}

async function packages(since: string | undefined, isCheck: boolean, isJson: boolean): Promise<number> {
  const demands = await demandsOf(providerIds(resolve(root, "specs")), root, since);
  const outcomes = new Map<Demand, Outcome>(isCheck ? [] : demands.map((demand) => [demand, writeChangeset(demand, root)]));
  const notes = handwrittenNotes(root, since);
  const short = isCheck ? shortfall(demands) : undefined;
  if (isJson) {
    const data = demands.map((demand) => ({
      name: demand.package.name,
      version: demand.package.version,
      base: demand.base,
      bump: demand.bump,
      promised: demand.promised,
      changeset: demand.path,
      ...(outcomes.has(demand) ? { outcome: outcomes.get(demand) } : {}),
      changes: demand.changes,
    }));
    console.log(JSON.stringify({ packages: data, notes }, null, 2));
  } else {
    console.log(report(demands, outcomes));
    console.log(`\n${notes.join("\n")}`);
  }
  if (short === undefined) return 0;
  console.error(`\n${short}`);
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof SpecError || error instanceof ChangesError) {
    console.error(`${error.message}\n\nNothing was written.`);
    process.exitCode = 1;
  } else if (
    error instanceof UsageError ||
    (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
  ) {
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  } else throw error;
}
