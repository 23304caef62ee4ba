import type { Violation } from "./journal.ts";
import type { Question } from "./lives.ts";
import { readPointer, writePointer } from "./pointer.ts";
import { renderPreferred } from "./preferred.ts";
import type { Operation, PrismResponse, Render } from "./prism.ts";
import type { Pagination } from "./read-operation.ts";
import { renderFault, spoilBody } from "./spoil.ts";

/** Chooses the answer, and spoils it if a fault says so. */
export function respond(question: Question, broken: readonly Violation[], render: Render): PrismResponse {
  const { accept, fault, operation } = question;
  if (fault === undefined) return answer(question, broken, render);
  const { status } = fault;
  const response = status === undefined ? answer(question, broken, render) : renderFault(operation, { ...fault, status }, accept, render);
  return spoilBody(operation, fault, response);
}

/** A refusal, what was asked for, the next moment of an import, or the document's first example. */
function answer(question: Question, broken: readonly Violation[], render: Render): PrismResponse {
  const { accept, lives, operation, preference } = question;
  const mediaTypes = accept === undefined ? {} : { mediaTypes: accept };
  if (broken.some((violation) => violation.severity === "Error")) {
    return render(withoutShadow(operation, broken), { ...preference, ...mediaTypes });
  }
  if (Object.keys(preference).length > 0) return renderPreferred(operation, preference, accept, render);
  const { fault, facts } = question;
  const remembered = lives.answer(question, render);
  if (remembered !== undefined) return remembered;
  const response = render(operation, mediaTypes);
  return fault?.kind === "shuffle-pages" ? reverseItems(response, facts?.pagination) : response;
}

function reverseItems(response: PrismResponse, pagination: Pagination | undefined): PrismResponse {
  const items = pagination === undefined ? undefined : readPointer(response.body, pagination.items);
  if (pagination === undefined || !Array.isArray(items)) return response;
  const reversed = items.toReversed();
  if (pagination.items === "") return { ...response, body: reversed };
  const body: unknown = structuredClone(response.body);
  writePointer(body, pagination.items, reversed);
  return { ...response, body };
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
