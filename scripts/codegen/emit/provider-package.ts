import type { Document } from "../ir/document.ts";
import { emitClient } from "./client.ts";
import { emitCases, emitContractTest, emitTypeTest, emitWireTest } from "./contract-tests.ts";
import { emitFaultTest } from "./fault-tests.ts";
import type { Files } from "./files.ts";
import { emitIndex } from "./index.ts";
import { emitJobs } from "./jobs.ts";
import { emitBuildTsconfig, emitManifest, emitTsconfig, emitTurbo } from "./manifest.ts";
import { emitOperations, emitProvider } from "./operations.ts";
import { emitReadme, emitReadmeTest } from "./readme.ts";
import { emitTypes } from "./types.ts";
import { emitWebhooks, emitWebhooksTest, hasVerifiedWebhooks } from "./webhooks.ts";

/** What of a client package does not come from the document's data. */
export interface PackageInputs {
  /** Version of the package as it stands; changesets owns it. */
  readonly version: string;
  /** Text of the spec, copied into the package. */
  readonly specText: string;
  /** `schema.gen.ts`, which takes another tool. */
  readonly schema: string;
}

/** All files of `packages/<id>`, by path relative to it. */
export function emitProviderPackage(document: Document, inputs: PackageInputs): Files {
  const types = emitTypes(document);
  const readme = emitReadme(document);
  const files: Files = new Map([
    ["README.md", readme],
    ["openapi.yaml", inputs.specText],
    ["package.json", emitManifest(document, inputs.version)],
    ["src/generated/client.gen.ts", emitClient(document)],
    ["src/generated/index.gen.ts", emitIndex(document, types)],
    ["src/generated/operations.gen.ts", emitOperations(document)],
    ["src/generated/provider.gen.ts", emitProvider(document)],
    ["src/generated/schema.gen.ts", inputs.schema],
    ["src/generated/types.gen.ts", types],
    ["test/generated/cases.gen.ts", emitCases(document)],
    ["test/generated/contract.test.gen.ts", emitContractTest(document)],
    ["test/generated/fault.test.gen.ts", emitFaultTest(document)],
    ["test/generated/readme.test-d.gen.ts", emitReadmeTest(document)],
    ["test/generated/wire.test.gen.ts", emitWireTest(document)],
    ["tsconfig.build.json", emitBuildTsconfig()],
    ["tsconfig.json", emitTsconfig()],
    ["turbo.json", emitTurbo(document)],
  ]);
  const jobs = emitJobs(document);
  if (jobs !== undefined) files.set("src/generated/jobs.gen.ts", jobs);
  if (hasVerifiedWebhooks(document)) {
    files.set("src/generated/webhooks.gen.ts", emitWebhooks(document));
    files.set("test/generated/webhooks.test.gen.ts", emitWebhooksTest(document));
  }
  const typeTest = emitTypeTest(document);
  if (typeTest !== "") files.set("test/generated/types.test-d.gen.ts", typeTest);
  return files;
}
