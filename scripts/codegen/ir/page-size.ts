import type { Operation } from "./operation.ts";
import { alternativesOf, parameterSchema } from "./pagination.ts";
import type { Parameter } from "./parameter.ts";

/** What the document knows of how many items a page of a list may hold. */
export interface PageSize {
  /** The parameter that takes it. */
  readonly parameter: Parameter;
  readonly largest: number;
  /** How many a page holds where nothing is said, if the document tells. */
  readonly default: number | undefined;
}

/**
 * The size that pages of a list may have: by the maximum of the parameter that x-pagination calls `limit`. Undefined
 * without either, and where the parameter takes but a few sizes.
 */
export function pageSizeOf({ cursor, parameters }: Operation): PageSize | undefined {
  const extension = cursor.at("x-pagination");
  const limits = [extension.at("limit"), extension.at("offset").at("limit")].map(({ value }) => value);
  const parameter = parameters.find(({ in: place, name }) => place === "query" && limits.includes(`$request.query.${name}`));
  if (!parameter) return undefined;
  const parts = alternativesOf(parameterSchema(parameter.cursor));
  if (parts.some((part) => part.at("enum").exists || part.at("const").exists)) return undefined;
  const numbers = (keyword: string): number[] => parts.map((part) => part.at(keyword).value).filter((value) => typeof value === "number");
  const largest = Math.min(...numbers("maximum").map(Math.floor), ...numbers("exclusiveMaximum").map((limit) => Math.ceil(limit) - 1));
  const [usual] = numbers("default");
  return largest >= 1 && largest < Infinity ? { parameter, largest, default: usual } : undefined;
}
