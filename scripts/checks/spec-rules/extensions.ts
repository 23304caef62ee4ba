import type { Document } from "../../codegen/ir/document.ts";
import type { Operation } from "../../codegen/ir/operation.ts";
import type { Cursor } from "../../codegen/read/cursor.ts";
import type { Places } from "./places.ts";

/** x-pagination by the header Link: the header is declared, so that mocks send it. */
export function checkLinkHeaders(_places: Places, { operations }: Document): void {
  for (const { id, cursor } of operations) {
    const next = cursor.at("x-pagination").at("next");
    const match = /^\$response\.header\.(.+)$/.exec(String(next.value));
    if (match && !headersOf(cursor, /^2/).includes(String(match[1]).toLowerCase()))
      next.fail(`the success response of ${id} declares no header ${match[1]}. Declare it, with an example.`);
  }
}

/** x-rate-limit: a header that is named is one that replies have. */
export function checkRateLimitHeaders({ root }: Places, { operations }: Document): void {
  const check = (holder: Cursor, covered: readonly Operation[]): void => {
    const declared = new Set(covered.flatMap(({ cursor }) => headersOf(cursor, /./)));
    for (const [, header] of holder.at("x-rate-limit").at("headers").entries()) {
      if (!declared.has(String(header.value).toLowerCase()))
        header.fail(`no response declares the header ${header.value}. Declare it where the provider sends it, or correct the name.`);
    }
  };
  check(root, operations);
  for (const operation of operations) check(operation.cursor, [operation]);
}

/** x-webhook-signature: there is something to sign, and the signed text and the headers agree. */
export function checkWebhookSignature({ root }: Places): void {
  const signature = root.at("x-webhook-signature");
  if (!signature.exists) return;
  if (root.at("webhooks").entries().length === 0) signature.fail("there are no webhooks that could be signed. Add them, or remove this.");
  const signed = String(signature.at("signed").value);
  const id = signature.at("id");
  if (id.exists && !signed.includes("{id}")) id.fail("`signed` does not hold {id}, so this says nothing. Remove it, or correct `signed`.");
  if (!id.exists && signed.includes("{id}"))
    signature.at("signed").fail("it holds {id}, and no `id` says where that is. Add `id: $request.header.<name>`.");
}

function headersOf(operation: Cursor, status: RegExp): string[] {
  const responses = operation
    .at("responses")
    .entries()
    .filter(([code]) => status.test(code));
  return responses.flatMap(([, response]) =>
    response
      .resolve()
      .at("headers")
      .entries()
      .map(([name]) => name.toLowerCase()),
  );
}
