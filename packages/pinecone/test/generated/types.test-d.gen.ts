// Generated from specs/pinecone/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { components } from "../../src/generated/schema.gen.ts";
import type {
  CancelImportResponse,
  ImportErrorMode,
  ImportModel,
  ImportStatus,
  ListImportsResponse,
  Pagination,
  PlainError,
  ProtobufAny,
  RpcStatus,
  StartImportRequest,
  StartImportResponse,
} from "../../src/generated/types.gen.ts";

/** Each line compiles only while the two readings of a schema agree. */
export const fits: readonly unknown[] = [
  (value: components["schemas"]["ImportModel"]): ImportModel => value,
  (value: components["schemas"]["ImportStatus"]): ImportStatus => value,
  (value: components["schemas"]["ListImportsResponse"]): ListImportsResponse => value,
  (value: components["schemas"]["Pagination"]): Pagination => value,
  (value: components["schemas"]["StartImportRequest"]): StartImportRequest => value,
  (value: components["schemas"]["ImportErrorMode"]): ImportErrorMode => value,
  (value: components["schemas"]["StartImportResponse"]): StartImportResponse => value,
  (value: components["schemas"]["CancelImportResponse"]): CancelImportResponse => value,
  (value: components["schemas"]["RpcStatus"]): RpcStatus => value,
  (value: components["schemas"]["ProtobufAny"]): ProtobufAny => value,
  (value: components["schemas"]["PlainError"]): PlainError => value,
];
