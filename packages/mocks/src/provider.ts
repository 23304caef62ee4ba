import { checkFields } from "./check-fields.ts";
import { exclusiveHeaders } from "./check-parameters.ts";
import type { DocumentFacts } from "./document.ts";
import { readDocument } from "./document.ts";
import { Faults } from "./faults.ts";
import { JobLives } from "./job-lives.ts";
import type { Lives } from "./lives.ts";
import type { MocksOptions } from "./mocks.ts";
import { operationNames } from "./operation-names.ts";
import type { Operation } from "./prism.ts";
import { loadOperations } from "./prism.ts";
import { RateLimiter } from "./rate-limiter.ts";
import type { Job } from "./read-job.ts";
import type { RateLimit } from "./read-operation.ts";
import { RemoteReferenceError } from "./remote-references.ts";
import { Scenarios } from "./scenarios.ts";
import { readSpec, specPath } from "./specs.ts";
import { LivingJobs } from "./state/living-jobs.ts";

/** One provider, ready to be asked. */
export interface Provider extends DocumentFacts {
  readonly name: string;
  readonly operations: Operation[];
  /** Header parameters, in lower case, and the operations to which they are exclusive. */
  readonly exclusiveHeaders: ReadonlyMap<string, readonly string[]>;
  readonly faults: Faults;
  readonly scenarios: Scenarios;
  readonly lives: Lives;
  /** Set where rate limits are enforced. */
  readonly limiter: RateLimiter | undefined;
}

/** What a test says about providers. */
export type ProviderSettings = Pick<MocksOptions, "rateLimits" | "scenarios" | "state">;

/** Loads the document of a provider from a folder of specs. */
export function loadProvider(folder: string, name: string, settings?: ProviderSettings): Promise<Provider> {
  return loadDocument(specPath(folder, name), name, settings);
}

/** Loads a document from its path; its title names the provider, unless a name is given. */
export async function loadDocument(path: string, name?: string, settings?: ProviderSettings): Promise<Provider> {
  const { document, hasNeighbours } = await readSpec(path);
  try {
    return await createProvider(name, document, settings, hasNeighbours ? path : document);
  } catch (error) {
    if (error instanceof RemoteReferenceError) throw error;
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** Makes a provider of a document. Prism reads `source`: the document itself, which it changes, or its path. */
export async function createProvider(
  name: string | undefined,
  document: object,
  settings: ProviderSettings = {},
  source: string | object = document,
): Promise<Provider> {
  const facts = readDocument(document);
  const operations = await loadOperations(source);
  const served = name ?? nameOf(facts.title);
  const { rateLimits = false, state = true } = settings;
  // Without state no import waits for a file, and no URL for one leads here.
  const names = operationNames(operations, state ? facts.operationFacts : new Map());
  const scenarios = new Scenarios(facts.jobs, operations, names, settings.scenarios?.[served]);
  const override = typeof rateLimits === "object" ? rateLimits[served] : undefined;
  const lifeOf = (job: Job) => scenarios.life(job);
  return {
    ...facts,
    name: served,
    operations,
    exclusiveHeaders: exclusiveHeaders(operations, facts.sharedHeaders),
    faults: new Faults(names),
    scenarios,
    lives: state ? new LivingJobs(facts, operations, lifeOf) : new JobLives(facts.jobs, lifeOf),
    limiter: rateLimits === true || override !== undefined ? new RateLimiter(facts, checked(served, override)) : undefined,
  };
}

/** Throws on a limit that no request could keep. */
function checked(name: string, limit: RateLimit | undefined): RateLimit | undefined {
  if (limit === undefined) return undefined;
  checkFields(limit, { requests: true, perSeconds: true }, `The rate limit of ${name}`);
  if (!(limit.requests >= 1 && limit.perSeconds > 0))
    throw new Error(`The rate limit of ${name} needs requests of 1 or more and perSeconds of more than 0.`);
  return limit;
}

/** `Power BI` becomes `power-bi`. */
function nameOf(title: string): string {
  const name = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  if (name === "") throw new Error("the document has no title (info.title) that could name the provider; give it a name");
  return name;
}
