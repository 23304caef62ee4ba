import type { Fetch, OperationContract, Reply } from "./contract.ts";
import type { Answer, Arrival } from "./fault-server.ts";

/** How often clients may repeat a request here. */
export const maxRetries = 2;

/** A way in which a provider fails, and what the document and the rules of the runtime want a client to make of it. */
interface Fault {
  /** Completes "met with". */
  readonly name: string;
  /** Where it cannot happen; everywhere if absent. */
  readonly when?: (success: Answer) => boolean;
  /** The spoilt answer. */
  answer(scene: Scene): Answer;
  /** All requests are spoilt, not just the first. */
  readonly lasting?: true;
  /** Time for an attempt, where the fault is that nothing happens. */
  readonly timeoutMs?: number;
  /** Stands between client and server, and keeps the first request from it. */
  readonly fetch?: () => Fetch;
  /** Which operations are sent again: any, because nothing has been done, or those that are repeatable. */
  readonly repeats?: "any" | "repeatable";
  /** What the call fails with if it is not sent again, or in vain. */
  fails(facts: OperationContract<never>, streamed: boolean): Failure;
}

/** What an answer may depend on. */
export interface Scene {
  readonly arrival: Arrival;
  readonly secret: string;
  readonly elsewhere: string;
  /** The answer that a request gets when nothing is wrong. */
  readonly success: Answer;
}

interface Failure {
  readonly error: { readonly name: string; readonly status?: number; readonly code?: string };
  /** Whether the call ends without a reply, so that `onError` hears of it. A status is a reply. */
  readonly unanswered: boolean;
}

/** One operation that meets one fault. */
export interface Encounter {
  readonly name: string;
  readonly fault: Fault;
  /** Whether the body of the request is a stream. */
  readonly streamed: boolean;
  /** How often the client is to try, and how many of its requests arrive; it succeeds unless there is a failure. */
  readonly attempts: number;
  readonly requests: number;
  readonly failure: Failure | undefined;
}

const status = (code: number) => (): Failure => ({ error: { name: "HttpError", status: code }, unanswered: false });
const lost = (name: string, code?: string) => (): Failure => ({ error: { name, ...(code && { code }) }, unanswered: true });
const hasBody = ({ text }: Answer): boolean => text !== "";

/** Every reply that may say something says the credential, too. */
const faults: readonly Fault[] = [
  ...([429, 503] as const).flatMap((code): Fault[] => {
    const fault: Omit<Fault, "name"> = {
      answer: (scene) => refusal(code, scene),
      repeats: code === 429 ? "any" : "repeatable",
      fails: status(code),
    };
    return [
      { ...fault, name: `one ${code}` },
      { ...fault, name: `${code} for ever`, lasting: true },
    ];
  }),
  { name: "a 400 that repeats the request", answer: (scene) => refusal(400, scene), fails: status(400) },
  {
    name: "a connection that is refused once",
    answer: ({ success }) => success,
    fetch: refuseOnce,
    repeats: "any",
    fails: lost("NetworkError", "ECONNREFUSED"),
  },
  {
    name: "one reset",
    answer: ({ success }) => ({ ...success, kind: "reset" }),
    repeats: "repeatable",
    fails: lost("NetworkError"),
  },
  {
    name: "one reset within the body",
    when: hasBody,
    answer: ({ success }) => ({ ...success, kind: "reset-body" }),
    repeats: "repeatable",
    fails: lost("NetworkError"),
  },
  {
    name: "headers that once do not come",
    timeoutMs: 1500,
    answer: ({ success }) => ({ ...success, kind: "stall" }),
    repeats: "repeatable",
    fails: lost("TimeoutError"),
  },
  {
    name: "a body that once does not end",
    timeoutMs: 1500,
    when: hasBody,
    answer: ({ success }) => ({ ...success, kind: "stall-body" }),
    repeats: "repeatable",
    fails: lost("TimeoutError"),
  },
  {
    name: "a body that is no JSON",
    when: ({ headers }) => isJson(headers["content-type"]),
    answer: ({ success, secret }) => ({ ...success, text: secret }),
    fails: lost("DecodeError"),
  },
  ...[301, 302, 303, 307, 308].map((code): Fault => ({
    name: `a ${code} to another origin`,
    answer: (scene) => refusal(code, scene, { location: `${scene.elsewhere}/?key=${scene.secret}` }),
    // What the document declares is a reply, and nobody follows it; but of a redirect of a stream Node tells nothing more.
    fails: (facts, streamed) => (declares(facts, code) && !streamed ? status(code)() : lost("NetworkError", "ERR_REDIRECT")()),
  })),
];

/** All faults that an operation can meet: one that gives no body cannot have a broken one, and few can send streams. */
export function encountersOf(operation: OperationContract<never>): Encounter[] {
  const { answer } = successOf(operation);
  const possible = faults.filter(({ when }) => when?.(answer) ?? true);
  const meet = (fault: Fault, streamed: boolean): Encounter => {
    const repeats = !streamed && (fault.repeats === "any" || (fault.repeats === "repeatable" && operation.repeatable));
    const attempts = repeats ? (fault.lasting ? maxRetries + 1 : 2) : 1;
    return {
      name: fault.name + (streamed ? " while it sends a stream" : ""),
      fault,
      streamed,
      attempts,
      requests: fault.fetch ? attempts - 1 : attempts,
      failure: repeats && !fault.lasting ? undefined : fault.fails(operation, streamed),
    };
  };
  return [false, ...(operation.streamed ? [true] : [])].flatMap((streamed) => possible.map((fault) => meet(fault, streamed)));
}

/** A status with a body and headers that repeat what was sent, as careless providers do. */
function refusal(status: number, { arrival, secret }: Scene, headers: Record<string, string> = {}): Answer {
  const echo = JSON.stringify(arrival.headers);
  return {
    status,
    headers: {
      "x-request-id": secret,
      "content-type": "application/json",
      "retry-after": "0.001",
      "set-cookie": `key=${secret}`,
      "www-authenticate": `Bearer realm="${secret}"`,
      "x-echo": echo,
      ...headers,
    },
    text: JSON.stringify({ message: `${secret} may not ${arrival.method} ${arrival.url} ${echo}`, echo: arrival.headers }),
  };
}

/** A fetch whose first connection is never made. Its error holds the request, as those of some HTTP libraries do. */
function refuseOnce(): Fetch {
  let isFirst = true;
  return async (url, init) => {
    if (!isFirst) return fetch(url, init);
    isFirst = false;
    const cause = new Error(`connect ECONNREFUSED, asked for ${url} with ${JSON.stringify(init.headers)}`);
    throw Object.assign(new TypeError("fetch failed", { cause: Object.assign(cause, { code: "ECONNREFUSED", request: init }) }), { init });
  };
}

function declares({ replies }: OperationContract<never>, status: number): boolean {
  const names = [String(status), `${String(status)[0]}XX`, "default"];
  return replies.some(({ declared }) => names.includes(declared));
}

/** The first success that the document declares, with what a client makes of its body. */
export function successOf({ replies }: OperationContract<never>): { readonly answer: Answer; readonly data: unknown } {
  const isSuccess = ({ status }: Reply): boolean => status >= 200 && status < 300;
  const reply = replies.find((one) => isSuccess(one) && isJson(one.mediaType)) ?? replies.find(isSuccess);
  if (!reply) return { answer: { status: 200, headers: {}, text: "" }, data: undefined };
  const { body, mediaType, status } = reply;
  if (mediaType === undefined) return { answer: { status, headers: {}, text: "" }, data: undefined };
  const text = isJson(mediaType) ? JSON.stringify(body ?? null) : String(body ?? "bytes");
  return { answer: { status, headers: { "content-type": mediaType }, text }, data: isJson(mediaType) ? (body ?? null) : text };
}

function isJson(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /[/+]json\b/i.test(mediaType);
}
