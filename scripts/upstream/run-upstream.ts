import { join } from "node:path";
import { parseArgs } from "node:util";
import { providerIds } from "../codegen/read/load.ts";
import { SpecError } from "../codegen/read/spec-error.ts";
import { AcknowledgementError } from "./acknowledgements.ts";
import { checkUpstream, type Outcome } from "./check-upstream.ts";
import type { DownloadLimits } from "./download.ts";
import { reportJson, reportMarkdown, reportText } from "./report.ts";

export const usage = `Usage: pnpm upstream [provider…] [--from <file>] [--json | --markdown]

Compares specs with the documents that their providers publish (\`upstream\` in the front matter of NOTES.md), within our
scope, and reports what they have and we lack, what we have and they lack, and what differs. What is acknowledged with a
reason in specs/<provider>/upstream.yaml is silent.

  --from      take this file instead of downloading; for one provider
  --json      for machines
  --markdown  for an issue

Exit code: 0 no drift, 1 drift, 2 usage or a mistake of ours, 3 an upstream document could not be read.`;

/** Where the command runs and prints. */
export interface Surroundings {
  readonly root: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly limits?: DownloadLimits;
}

/** Runs `pnpm upstream`; gives the exit code. */
export async function runUpstream(args: readonly string[], { root, print, complain, limits }: Surroundings): Promise<number> {
  const known = providerIds(join(root, "specs"));
  const wrong = (message: string): number => {
    complain(`${message}\n\n${usage}`);
    return 2;
  };
  const parsed = parse(args);
  if (typeof parsed === "string") return wrong(parsed);
  const { values, positionals } = parsed;
  if (values.help === true) {
    print(usage);
    return 0;
  }
  const stranger = positionals.find((id) => !known.includes(id));
  if (stranger !== undefined) return wrong(`There is no specs/${stranger}/openapi.yaml. Providers: ${known.join(", ")}.`);
  if (values.from !== undefined && positionals.length !== 1) return wrong("--from is the document of one provider. Name that.");
  if (values.json === true && values.markdown === true) return wrong("--json and --markdown exclude each other.");
  const outcomes: Outcome[] = [];
  try {
    for (const provider of positionals.length > 0 ? positionals : known)
      outcomes.push(await checkUpstream(provider, root, values.from, limits));
  } catch (error) {
    if (!(error instanceof SpecError) && !(error instanceof AcknowledgementError)) throw error;
    complain(error.message);
    return 2;
  }
  const silent = outcomes.find(({ status }) => status === "none");
  if (silent && positionals.length > 0) return wrong(`specs/${silent.provider}/NOTES.md names no \`upstream\`. Add it, or give --from.`);
  print(values.json === true ? reportJson(outcomes) : values.markdown === true ? reportMarkdown(outcomes) : reportText(outcomes));
  if (outcomes.some(({ status }) => status === "unreadable")) return 3;
  return outcomes.some(({ status }) => status === "drift") ? 1 : 0;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: "string" },
        json: { type: "boolean" },
        markdown: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return (error as Error).message;
  }
}
