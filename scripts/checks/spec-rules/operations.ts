import type { Places } from "./places.ts";
import { isBlank } from "./text.ts";

/** Rule 4: what people read. What a webhook is called is its key, so it needs neither operationId nor tags. */
export function checkOperationTexts({ operations }: Places): void {
  for (const { cursor, kind } of operations) {
    if (isBlank(cursor.at("summary"))) cursor.fail("summary is missing. Add one: what the call does, in a few words.");
    if (isBlank(cursor.at("description"))) cursor.fail("description is missing. Add one, in sentences of our own.");
    if (kind === "path" && cursor.at("tags").items().length === 0) cursor.fail("tags are missing. Add one that the document declares.");
  }
}

/** Rule 4: a tag is one that the document explains. */
export function checkTags({ root, operations }: Places): void {
  const declared = root
    .at("tags")
    .items()
    .map((tag) => tag.at("name").value);
  for (const tag of operations.flatMap(({ cursor }) => cursor.at("tags").items())) {
    if (!declared.includes(tag.value))
      tag.fail(`the tag ${JSON.stringify(tag.value)} is not declared. Declare it under \`tags\`, or write one of: ${declared.join(", ")}.`);
  }
}

/** Rule 4: an operationId is the path of a method. That it is there, free and unique is checked by the generator's reader. */
export function checkOperationIds({ operations }: Places): void {
  for (const { cursor, kind } of operations) {
    const id = cursor.at("operationId");
    if (kind === "webhook") {
      if (id.exists) id.fail("a webhook is not called by anybody and is named by its key. Remove operationId.");
    } else if (typeof id.value === "string" && !id.value.split(".").every((segment) => /^[a-z][A-Za-z0-9]*$/.test(segment))) {
      id.fail(
        `${JSON.stringify(id.value)} is not the path of a method. Write camelCase segments with dots between them, such as imports.list.`,
      );
    }
  }
}

/**
 * Rule 5. Prism answers an invalid request with 422 where only `4XX` is declared, and clients can give types only to
 * statuses that are named.
 */
export function checkExplicitStatuses({ operations }: Places): void {
  for (const { cursor, kind } of operations) {
    const responses = cursor.at("responses");
    const statuses = responses.entries().map(([status]) => status);
    if (kind === "webhook" || statuses.length === 0) continue;
    const named = (digit: string): boolean =>
      statuses.some((status) => status.length === 3 && status.startsWith(digit) && /^\d+$/.test(status));
    for (const [status, response] of responses.entries()) {
      const [digit = ""] = status;
      if (/^[1-5]XX$/.test(status) && !named(digit)) {
        response.fail(
          `the range ${status} stands alone. Declare the statuses that are known one by one, such as ${digit}0${digit === "4" ? 4 : 0}.`,
        );
      }
    }
    if (!statuses.some((status) => /^[23]/.test(status)))
      responses.fail("no success status is declared. Add it by its number, such as 200.");
    if (!named("4") && !named("5"))
      responses.fail("no error status is declared. Add those that the provider is known to send, such as 401.");
  }
}
