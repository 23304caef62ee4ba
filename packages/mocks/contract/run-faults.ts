import type { Contract, OperationContract, PendingCall, Settings } from "./contract.ts";
import { fullRequest } from "./contract.ts";
import { type Arrival, type FaultServer, startFaultServer } from "./fault-server.ts";
import { type Encounter, encountersOf, maxRetries, successOf } from "./faults.ts";
import { listenToConsole, printError, type Printed, printValue } from "./printed.ts";
import { newSecret } from "./secret.ts";

/** What one operation did when it met one fault. */
export interface FaultReport {
  readonly operation: string;
  readonly encounter: Encounter;
  /** What the call is to give, unless it is to fail. */
  readonly expectedData: unknown;
  readonly outcome: Outcome;
  /** How often each hook was called. */
  readonly hooks: { readonly [hook in HookName]: number };
  /** Requests as they arrived at the provider, and at another origin. */
  readonly arrivals: readonly Arrival[];
  readonly strays: readonly Arrival[];
  /** Whether the client has let go of all its requests. */
  readonly released: boolean;
  /** The client's credential. */
  readonly secret: string;
  /** Everything there is to log: the error, its causes, the events of all hooks, the client. */
  readonly printed: readonly Printed[];
}

export type Outcome = { readonly data: unknown } | { readonly error: unknown };

type HookName = "onRequest" | "onResponse" | "onRetry" | "onError";

/** What came of a whole contract. */
export interface FaultRun {
  readonly provider: string;
  readonly reports: readonly FaultReport[];
  /** What was written to the console meanwhile. */
  readonly console: readonly Printed[];
}

/** Lets every operation of a client meet every fault, each with a client and a credential of its own. */
export async function runFaults<Client>(contract: Contract<Client>): Promise<FaultRun> {
  await using server = await startFaultServer();
  using console = listenToConsole();
  const cases = Object.entries(contract.operations).flatMap(([id, operation]) =>
    encountersOf(operation).map((encounter) => ({ encounter, run: () => meet(contract, id, operation, encounter, server) })),
  );
  // Calls that wait for nothing to happen come last, when nothing keeps the next attempt from being in time.
  const [others, waits] = [false, true].map((late) => cases.filter(({ encounter }) => (encounter.fault.timeoutMs !== undefined) === late));
  const reports = [...(await inParallel(others ?? [], 32)), ...(await inParallel(waits ?? [], 64))];
  return { provider: contract.provider, reports, console: console.heard };
}

async function inParallel<T>(cases: readonly { run(): Promise<T> }[], width: number): Promise<T[]> {
  const results: T[] = [];
  const rest = cases.values();
  const work = async (): Promise<void> => {
    for (const one of rest) results.push(await one.run());
  };
  await Promise.all(Array.from({ length: width }, work));
  return results;
}

async function meet<Client>(
  contract: Contract<Client>,
  id: string,
  operation: OperationContract<Client>,
  encounter: Encounter,
  server: FaultServer,
): Promise<FaultReport> {
  const { fault, streamed } = encounter;
  const secret = newSecret();
  // A provider can repeat only what it was sent.
  const echoed = operation.secured ? secret : "nothing";
  const success = successOf(operation);
  const { arrivals, baseUrl, elsewhere, strays } = server.open((arrival, count) =>
    count === 0 || fault.lasting ? fault.answer({ arrival, secret: echoed, elsewhere, success: success.answer }) : success.answer,
  );
  const printed: Printed[] = [];
  const hooks = { onRequest: 0, onResponse: 0, onRetry: 0, onError: 0 };
  const listeners = (Object.keys(hooks) as HookName[]).map((name) => [
    name,
    (event: object) => {
      hooks[name]++;
      printed.push(...printValue(event, `what ${name} is told`));
    },
  ]);
  const { timeoutMs } = fault;
  const settings: Settings = {
    credential: secret,
    maxRetries,
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...Object.fromEntries(listeners),
  };
  const client = contract.create(baseUrl, fault.fetch?.(), settings);
  const send = streamed ? operation.streamed : undefined;
  const call = (send ?? fullRequest(operation))(client, { headers: {} });
  const outcome = await outcomeOf(call, operation.pagination !== undefined);
  printed.push(
    ...("error" in outcome ? printError(outcome.error) : []),
    ...printValue(client, "the client"),
    ...printValue(call, "the call"),
  );
  const over = Promise.all(arrivals.map((arrival) => arrival.over)).then(() => true);
  const released = await within(2000, over, () => false);
  const expectedData = success.data;
  return { operation: id, encounter, expectedData, outcome, hooks, arrivals, strays, released, secret, printed };
}

async function outcomeOf(call: PendingCall, isList: boolean): Promise<Outcome> {
  try {
    // Far longer than any call takes, so that one that never ends is told by name.
    const result = await within<unknown>(15_000, call, () => {
      throw new Error("The call did not end.");
    });
    const data = isList ? (result as { readonly body: unknown }).body : result;
    return { data: data instanceof Blob ? await data.text() : data };
  } catch (error) {
    return { error };
  }
}

/** What something resolves to, or what `orElse` gives if that takes too long. */
async function within<T>(limitMs: number, something: PromiseLike<T>, orElse: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs);
  }).then(orElse);
  try {
    return await Promise.race([something, limit]);
  } finally {
    clearTimeout(timer);
  }
}
