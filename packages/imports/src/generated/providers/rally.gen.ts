// Generated from specs/*/openapi.yaml by `pnpm generate`. Do not edit: change a spec or the generator.

export {
  AbortedError,
  ConfigError,
  DecodeError,
  HttpError,
  JobFailedError,
  NetworkError,
  QuaysideError,
  TimeoutError,
} from "@quayside/rally";
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
} from "@quayside/rally";
export { createRally } from "@quayside/rally";
export type {
  Rally,
  RallyActivities,
  RallyImports,
  RallyOptions,
  RallyPeople,
  RallyStudies,
  RallyStudiesParticipants,
} from "@quayside/rally";
export { importJob } from "@quayside/rally";
export type { components, operations, paths } from "@quayside/rally";
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
} from "@quayside/rally";
export type { VerifyOptions, WebhookDelivery } from "@quayside/rally";
export { verifyWebhook } from "@quayside/rally";
