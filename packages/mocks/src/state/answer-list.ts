import type { Question } from "../lives.ts";
import { readPointer, writePointer } from "../pointer.ts";
import { findResponse, renderPreferred } from "../preferred.ts";
import type { PrismResponse, Render } from "../prism.ts";
import type { Pagination } from "../read-operation.ts";
import type { Page } from "./page.ts";

/** Fills the document's example of a list with a page of imports. */
export function answerList(question: Question, page: Page<unknown>, render: Render): PrismResponse {
  const { accept, facts, operation } = question;
  const pagination = facts?.pagination ?? onePage;
  const exampleKey = exampleOf(question, pagination, page.next !== undefined);
  const response = renderPreferred(operation, exampleKey === undefined ? {} : { exampleKey }, accept, render);
  const { items } = page;
  const headers = withLink({ ...response.headers }, question, pagination, page.next);
  if (pagination.items === "") return { ...response, headers, body: items };
  const body: unknown = structuredClone(response.body);
  writePointer(body, pagination.items, items);
  if (pagination.more !== undefined) writePointer(body, pagination.more, page.next !== undefined);
  if (pagination.next !== undefined && pagination.next !== "Link" && page.next !== undefined)
    writePointer(body, pagination.next, page.next);
  return { ...response, headers, body };
}

/** A list about whose pages the document says nothing. */
export const onePage: Pagination = { items: "", next: undefined, into: undefined, more: undefined, offset: undefined, schema: undefined };

/** The first example of a list that has a next page, or has none, as this one: how a provider says so is its own affair. */
function exampleOf({ operation }: Question, { next }: Pagination, hasNext: boolean): string | undefined {
  if (next === undefined || next === "Link") return undefined;
  const examples = (findResponse(operation, undefined)?.contents ?? []).flatMap((content) => content.examples ?? []);
  const found = examples.find((example) => {
    if (!("value" in example)) return false;
    const cursor = readPointer(example.value, next);
    return (cursor !== undefined && cursor !== null) === hasNext;
  });
  return found?.key;
}

/** Links to the neighbours of a page (RFC 8288), in the place of those of the example. */
function withLink(
  headers: Record<string, string>,
  question: Question,
  { into, next }: Pagination,
  page: string | undefined,
): Record<string, string> {
  const name = Object.keys(headers).find((key) => key.toLowerCase() === "link");
  if (next !== "Link" || into === undefined || name === undefined) return headers;
  const { baseUrl, path, query } = question;
  const address = (number: string) => {
    const parameters = new URLSearchParams(Object.entries(query).flatMap(([key, value]) => [value].flat().map((one) => [key, one])));
    parameters.set(into, number);
    return `${baseUrl}${path}?${parameters.toString()}`;
  };
  const links = [`<${address("1")}>; rel="first"`, ...(page === undefined ? [] : [`<${address(page)}>; rel="next"`])];
  return { ...headers, [name]: links.join(", ") };
}
