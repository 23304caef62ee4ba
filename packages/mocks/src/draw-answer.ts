import { checkAnswer, contentOf } from "./checks/check-answer.ts";
import { MockError } from "./mock-error.ts";
import type { Fault } from "./prune-sample.ts";
import { pruneSample } from "./prune-sample.ts";
import type { Operation, Preference, PrismResponse } from "./prism.ts";

/** What stands in for an example of a content that has none, once it has been asked for. */
const samples = new WeakMap<object, { readonly body: unknown }>();

/** Values that are tried until one keeps its schema: the first or second nearly always does. */
const attempts = 5;

type Draw = (preference: Preference) => PrismResponse;

/**
 * Draws an answer, and sees to it that a value that was made up keeps its schema if one can be found. What Prism makes up
 * where there is no example is the same each time, but knows nothing of patterns, of uniqueness and of what recursive
 * schemas demand. What is wrong in it and not needed is left out; else a value is invented, and that stays the same too.
 * What a request wants invented is treated likewise. Examples are left as they are. Throws a MockError where nothing can be
 * invented.
 */
export function drawAnswer(operation: Operation, { dynamic, seed }: Preference, draw: Draw): PrismResponse {
  const again = (attempt: number) => draw({ seed: `${seed ?? Math.random()} ${attempt}` });
  const response = dynamic === true ? invent(operation, draw, again) : draw({});
  const content = contentOf(operation, response);
  if (content?.schema === undefined) return response;
  if (dynamic === true) return { ...response, body: keptBody(operation, response, again) };
  if ((content.examples ?? []).length > 0) return response;
  let sample = samples.get(content);
  if (sample === undefined) {
    const code = response.statusCode;
    sample = { body: keptBody(operation, response, (attempt) => draw({ dynamic: true, code, seed: String(attempt) })) };
    samples.set(content, sample);
  }
  return { ...response, body: sample.body };
}

/** The first value that can be invented at all: Prism's generator stumbles over some of its own. */
function invent(operation: Operation, draw: Draw, again: (attempt: number) => PrismResponse): PrismResponse {
  let reason = "";
  for (let attempt = 0; attempt <= attempts; attempt += 1) {
    try {
      return attempt === 0 ? draw({}) : again(attempt);
    } catch (error) {
      if (isRefusal(error)) throw error;
      // Only the first line: the generator writes its stack behind it.
      reason = String((error as Error).message).split("\n")[0] ?? "";
    }
  }
  throw new MockError(500, "not-invented", `no value can be invented for an answer of ${operation.iid}: ${reason}`);
}

/** Whether Prism says that there is no such answer: its errors are named after an address. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.name.startsWith("https://");
}

function keptBody(operation: Operation, response: PrismResponse, redraw: (attempt: number) => PrismResponse): unknown {
  const judge = (body: unknown): Fault[] =>
    checkAnswer(operation, { ...response, body }).flatMap(({ message, path: [at, ...place] = [] }) =>
      at === "body" ? [{ place, reason: message }] : [],
    );
  if (judge(response.body).length === 0) return response.body;
  let { body } = response;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const pruned = pruneSample(body, judge);
    if (judge(pruned).length === 0) return pruned;
    try {
      ({ body } = redraw(attempt));
    } catch {
      // Another seed may do.
    }
  }
  // No value can be invented: the first one is checked like any other, and the answer says what it breaks.
  return response.body;
}
