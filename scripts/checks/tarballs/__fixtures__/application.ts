// An application that installed the tarballs. It is type-checked and run in the clean folder, and type-checked here.
import { HttpError } from "@quayside/core";
import { createExa } from "@quayside/exa";
import { type ImportJob, createImports } from "@quayside/imports";
import { startMocks } from "@quayside/mocks";

await using mocks = await startMocks({ providers: ["exa"], state: false });
const options = { apiKey: "test", baseUrl: mocks.url("exa"), maxRetries: 0 };

const jobs: ImportJob[] = [];
for await (const job of createImports({ exa: options }).list()) jobs.push(job);
if (jobs.length === 0) throw new Error("The mocks listed no import.");

const result = await createExa(options)
  .imports.get({ id: jobs[0]?.id ?? "" })
  .result();
if (!result.ok) throw new Error(`imports.get was answered by ${result.status}.`);

const refusal: unknown = await createExa({ ...options, headers: { Prefer: "code=404" } })
  .imports.get({ id: "import_lost" })
  .catch((error: unknown) => error);
if (!HttpError.isInstance(refusal)) throw new Error("core and the client do not share one HttpError.");

console.log(`${jobs.length} imports listed, one read, one refused with ${refusal.status}`);
