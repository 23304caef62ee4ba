// Generated from specs/*/openapi.yaml by `pnpm generate`. Do not edit: change a spec or the generator.

import type { ExaOptions, Import as ExaImport } from "@quayside/exa";
import type { FreckleOptions, Import as FreckleImport } from "@quayside/freckle";
import type { ImportModel as PineconeImportModel, PineconeOptions } from "@quayside/pinecone";
import type { Import as PowerBiImport, PowerBiOptions } from "@quayside/power-bi";
import type { Import as RallyImport, RallyOptions } from "@quayside/rally";

/** Every provider that has imports. */
export type ProviderId = "exa" | "freckle" | "pinecone" | "power-bi" | "rally";

/** Configuration of each provider: the options of its client, and the scope its imports live in. */
export interface Accounts {
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

/** What each provider can do with imports; `start` names the operations that begin one. */
export interface Capabilities {
  exa: { list: true; cancel: false; delete: true; start: "imports.create" };
  freckle: { list: true; cancel: false; delete: true; start: "imports.create" };
  pinecone: { list: true; cancel: true; delete: false; start: "imports.start" };
  "power-bi": { list: true; cancel: false; delete: false; start: "imports.create" | "groups.imports.create" };
  rally: { list: false; cancel: false; delete: false; start: "people.import" | "studies.participants.import" | "activities.import" };
}

/** Providers that can list their imports. */
export type ListableProviderId = "exa" | "freckle" | "pinecone" | "power-bi";
