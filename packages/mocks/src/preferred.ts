import { MockError } from "./mock-error.ts";
import type { DeclaredResponse, Operation, Preference, PrismResponse, Render } from "./prism.ts";

/**
 * Renders exactly what was asked for, or throws. Prism by itself answers 200 instead where the asked status has no
 * acceptable media type, and where the asked example belongs to another status.
 */
export function renderPreferred(operation: Operation, preference: Preference, accept: string[] | undefined, render: Render): PrismResponse {
  const { code, exampleKey } = preference;
  const declared = findResponse(operation, code) ?? unknownStatus(operation, code);
  const holders = (declared.contents ?? []).filter((content) => content.examples?.some(({ key }) => key === exampleKey));
  if (exampleKey !== undefined && holders.length === 0) throw unknownExample(operation, declared, exampleKey);
  const isAsked = (response: PrismResponse): boolean =>
    (code === undefined || response.statusCode === code) &&
    (exampleKey === undefined || holders.some(({ mediaType }) => mediaType === mediaTypeOf(response) || mediaType === "*/*"));

  let reason: unknown;
  // As the request accepts it; else in the media type that has it.
  for (const mediaTypes of [accept, exampleKey === undefined ? ["*/*"] : holders.map(({ mediaType }) => mediaType)]) {
    try {
      const response = render(operation, mediaTypes === undefined ? preference : { ...preference, mediaTypes });
      if (isAsked(response)) return response;
    } catch (error) {
      reason = error;
    }
  }
  const why = reason instanceof Error ? `: ${reason.message}` : "";
  throw new MockError(500, "not-rendered", `${operation.iid} cannot answer ${code ?? declared.code} ${exampleKey ?? ""}${why}`);
}

/** The declared answer that stands for a status, or for success if none is named. */
export function findResponse(operation: Operation, code: number | undefined): DeclaredResponse | undefined {
  const { responses } = operation;
  const byCode = (wanted: string) => responses.find((response) => response.code === wanted);
  // In the order in which Prism looks for them.
  return code === undefined
    ? (responses.filter((response) => /^2(\d\d|XX)$/.test(response.code)).sort(byCodeAscending)[0] ?? byCode("default") ?? responses[0])
    : (byCode(String(code)) ?? byCode(`${String(code).charAt(0)}XX`) ?? byCode("default"));
}

/** The examples of the successful answer of an operation, in the order of the document. */
export function responseExamples(operation: Operation): { readonly key: string; readonly value: unknown }[] {
  const contents = findResponse(operation, undefined)?.contents ?? [];
  return contents.flatMap(({ examples }) => examples ?? []).flatMap((example) => ("value" in example ? [example] : []));
}

function unknownStatus({ iid, responses }: Operation, code: number | undefined): never {
  const known = responses.map((response) => response.code).join(", ");
  throw new MockError(500, "unknown-status", `${iid} declares no answer with status ${code}, only ${known}`);
}

function unknownExample(operation: Operation, declared: DeclaredResponse, exampleKey: string): MockError {
  const keys = (response: DeclaredResponse) =>
    (response.contents ?? []).flatMap((content) => (content.examples ?? []).map((example) => example.key));
  const known = keys(declared);
  const elsewhere = operation.responses.filter((response) => keys(response).includes(exampleKey)).map(({ code }) => code);
  const hint = elsewhere.length === 0 ? "" : `; ${exampleKey} belongs to ${elsewhere.join(", ")}`;
  const others = known.length === 0 ? "nor any other: ask for none, and an answer is made up" : `only ${known.join(", ")}`;
  const message = `${operation.iid} ${declared.code} has no example ${exampleKey}, ${others}${hint}`;
  return new MockError(500, "unknown-example", message);
}

function mediaTypeOf(response: PrismResponse): string | undefined {
  return response.headers?.["Content-type"];
}

function byCodeAscending(left: DeclaredResponse, right: DeclaredResponse): number {
  return left.code < right.code ? -1 : 1;
}
