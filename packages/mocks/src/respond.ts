import type { JobLives } from "./job-lives.ts";
import type { Violation } from "./journal.ts";
import { renderPreferred } from "./preferred.ts";
import type { Operation, Preference, PrismResponse, Render } from "./prism.ts";

/** What the answer to one request depends on. */
export interface Question {
  readonly operation: Operation;
  readonly path: string;
  /** What the request asks of the mock. */
  readonly preference: Preference;
  /** Media types that the request accepts; undefined: anything. */
  readonly accept: string[] | undefined;
  readonly lives: JobLives;
}

/** Chooses the answer: refusal, what was asked for, the next moment of an import, or the document's first example. */
export function respond(
  question: Question,
  broken: readonly Violation[],
  render: Render,
): PrismResponse {
  const { accept, lives, operation, path, preference } = question;
  const mediaTypes = accept === undefined ? {} : { mediaTypes: accept };
  if (broken.some((violation) => violation.severity === "Error")) {
    return render(withoutShadow(operation, broken), { ...preference, ...mediaTypes });
  }
  if (Object.keys(preference).length > 0)
    return renderPreferred(operation, preference, accept, render);
  const moment = lives.next(operation.iid, operation.path, path);
  if (moment === undefined) return render(operation, mediaTypes);
  const response = renderPreferred(operation, { exampleKey: moment.example }, accept, render);
  return { ...response, body: moment.patch(response.body) };
}

/**
 * Prism answers an invalid request with 422, else 400, and lets `4XX` stand for 422 even where 400 is declared.
 * A provider that says 400 means 400, so the range steps aside.
 */
function withoutShadow(operation: Operation, broken: readonly Violation[]): Operation {
  const codes = operation.responses.map((response) => response.code);
  const isShadowed = codes.includes("400") && !codes.includes("422");
  // A missing key means 401 and a wrong media type 415: those a range may stand for.
  if (!isShadowed || broken.some(({ code }) => code === "401" || code === "415")) return operation;
  return {
    ...operation,
    responses: operation.responses.filter((response) => response.code !== "4XX"),
  };
}
