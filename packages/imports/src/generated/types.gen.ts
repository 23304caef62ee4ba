// Generated from specs/*/openapi.yaml by `pnpm generate`. Do not edit: change a spec or the generator.

import type { RequestOptions, UploadOptions } from "@quayside/core";
import type {
  CreateImportResponse as ExaCreateImportResponse,
  ExaOptions,
  Import as ExaImport,
  ImportsCreateParams as ExaImportsCreateParams,
  WebhookEvent as ExaWebhookEvent,
} from "@quayside/exa";
import type {
  CreatedImport as FreckleCreatedImport,
  FreckleOptions,
  Import as FreckleImport,
  ImportsCreateParams as FreckleImportsCreateParams,
} from "@quayside/freckle";
import type {
  CancelImportResponse as PineconeCancelImportResponse,
  ImportModel as PineconeImportModel,
  ImportsStartParams as PineconeImportsStartParams,
  PineconeOptions,
  StartImportResponse as PineconeStartImportResponse,
} from "@quayside/pinecone";
import type {
  GroupsImportsCreateParams as PowerBiGroupsImportsCreateParams,
  Import as PowerBiImport,
  ImportsCreateParams as PowerBiImportsCreateParams,
  PowerBiOptions,
} from "@quayside/power-bi";
import type {
  ActivitiesImportParams as RallyActivitiesImportParams,
  Import as RallyImport,
  ImportActivitiesResponse as RallyImportActivitiesResponse,
  ImportPeopleResponse as RallyImportPeopleResponse,
  PeopleImportParams as RallyPeopleImportParams,
  RallyOptions,
  StudiesParticipantsImportParams as RallyStudiesParticipantsImportParams,
  WebhookEvent as RallyWebhookEvent,
} from "@quayside/rally";
import type { Scoped } from "../adapter.ts";

/** Every provider that has imports. */
export type ProviderId = "exa" | "freckle" | "pinecone" | "power-bi" | "rally";

/** What configures each provider: the options of its client, and the scope its imports live in. */
export interface ProviderOptions {
  exa: ExaOptions;
  freckle: FreckleOptions;
  pinecone: PineconeOptions;
  "power-bi": PowerBiOptions & { groupId?: string };
  rally: RallyOptions;
}

/** What each provider calls an import: its own object, whole. */
export interface Resources {
  exa: ExaImport;
  freckle: FreckleImport;
  pinecone: PineconeImportModel;
  "power-bi": PowerBiImport;
  rally: RallyImport;
}

/** What each provider can do with imports beside reading one. */
export interface Capabilities {
  exa: { list: true; cancel: false; delete: true; scoped: false; webhooks: true };
  freckle: { list: true; cancel: false; delete: true; scoped: false; webhooks: false };
  pinecone: { list: true; cancel: true; delete: false; scoped: false; webhooks: false };
  "power-bi": { list: true; cancel: false; delete: false; scoped: true; webhooks: false };
  rally: { list: false; cancel: false; delete: false; scoped: false; webhooks: true };
}

/** The calls that begin an import: their parameters, options and replies, by operation. */
export interface Starts {
  exa: {
    "imports.create": { params: ExaImportsCreateParams; options: UploadOptions; reply: ExaCreateImportResponse };
  };
  freckle: {
    "imports.create": { params: FreckleImportsCreateParams; options: RequestOptions; reply: FreckleCreatedImport };
  };
  pinecone: {
    "imports.start": { params: PineconeImportsStartParams; options: RequestOptions; reply: PineconeStartImportResponse };
  };
  "power-bi": {
    "imports.create": { params: PowerBiImportsCreateParams; options: UploadOptions; reply: PowerBiImport };
    "groups.imports.create": { params: Scoped<PowerBiGroupsImportsCreateParams, "groupId">; options: UploadOptions; reply: PowerBiImport };
  };
  rally: {
    "people.import": { params: RallyPeopleImportParams; options: RequestOptions; reply: RallyImportPeopleResponse };
    "studies.participants.import": { params: RallyStudiesParticipantsImportParams; options: RequestOptions; reply: RallyImportPeopleResponse };
    "activities.import": { params: RallyActivitiesImportParams; options: RequestOptions; reply: RallyImportActivitiesResponse };
  };
}

/** What each provider answers when an import is cancelled or deleted; `never` where it cannot. */
export interface Replies {
  exa: { cancel: never; delete: ExaImport };
  freckle: { cancel: never; delete: undefined };
  pinecone: { cancel: PineconeCancelImportResponse; delete: never };
  "power-bi": { cancel: never; delete: never };
  rally: { cancel: never; delete: never };
}

/** What each provider delivers to webhooks; `never` where it delivers nothing. */
export interface WebhookEvents {
  exa: ExaWebhookEvent;
  freckle: never;
  pinecone: never;
  "power-bi": never;
  rally: RallyWebhookEvent;
}
