// Generated from specs/rally/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

export {
  AbortedError,
  ConfigError,
  DecodeError,
  HttpError,
  JobFailedError,
  NetworkError,
  QuaysideError,
  TimeoutError,
} from "@quayside/core";
export type {
  ApiResult,
  BodyInput,
  Call,
  ClientOptions,
  Credential,
  CredentialRequest,
  FileInput,
  ListCall,
  ListOptions,
  Page,
  RequestOptions,
  StartCall,
  UploadOptions,
  UploadProgress,
  WaitOptions,
} from "@quayside/core";
export { createRally } from "./client.gen.ts";
export type {
  Rally,
  RallyActivities,
  RallyImports,
  RallyOptions,
  RallyPeople,
  RallyStudies,
  RallyStudiesParticipants,
} from "./client.gen.ts";
export { importJob } from "./jobs.gen.ts";
export type { components, operations, paths } from "./schema.gen.ts";
export type {
  ActivitiesImportParams,
  ActivitiesImportResult,
  Activity,
  FailedRecord,
  FailedRecordByEmail,
  FailedRecordByPersonId,
  FailedRecords,
  Import,
  ImportActivitiesRequest,
  ImportActivitiesResponse,
  ImportPeopleRequest,
  ImportPeopleResponse,
  ImportPerson,
  ImportStatus,
  ImportType,
  ImportsGetParams,
  ImportsGetResult,
  PeopleImportParams,
  PeopleImportResult,
  PersonActivities,
  PersonImportApiFinishedEvent,
  PersonProperty,
  PersonPropertyById,
  PersonPropertyByName,
  PersonPropertyType,
  PersonPropertyValue,
  PlainError,
  RecordError,
  StudiesParticipantsImportParams,
  StudiesParticipantsImportResult,
  ValidationErrorResponse,
  WebhookEvent,
} from "./types.gen.ts";
export type { VerifyOptions, WebhookDelivery } from "@quayside/core";
export { verifyWebhook } from "./webhooks.gen.ts";
