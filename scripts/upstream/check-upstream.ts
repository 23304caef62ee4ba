import { join, relative } from "node:path";
import { bundle } from "../codegen/read/bundle.ts";
import { loadSpec } from "../codegen/read/load.ts";
import { Problems } from "../codegen/read/spec-error.ts";
import { type Acknowledgement, judge, readAcknowledgements } from "./acknowledgements.ts";
import { compareDocuments, type Difference } from "./compare.ts";
import { download, DownloadError, type DownloadLimits } from "./download.ts";
import { ForeignError, type ForeignDocument, parseForeign } from "./foreign-document.ts";
import { upstreamAddress } from "./front-matter.ts";
import { readTextFile } from "./read-text-file.ts";
import { SourceDocument } from "./source-document.ts";
import { fromSwagger2 } from "./swagger-2.ts";

/** How a spec of ours compares with the provider's own document. */
export type Outcome =
  | { readonly provider: string; readonly status: "none" }
  | { readonly provider: string; readonly status: "unreadable"; readonly upstream: string; readonly error: string }
  | {
      readonly provider: string;
      readonly status: "same" | "drift";
      readonly upstream: string;
      /** Operations of ours, and how many of them they have. */
      readonly operations: number;
      readonly matched: number;
      readonly differences: readonly Difference[];
      readonly acknowledged: readonly (Difference & { readonly reason: string })[];
      readonly stale: readonly Acknowledgement[];
    };

/**
 * Compares the spec of a provider with the document that its NOTES.md names, or with the one in `from`. `root` is the
 * repository. Throws a SpecError or an AcknowledgementError for a mistake of ours.
 */
export async function checkUpstream(provider: string, root: string, from?: string, limits: DownloadLimits = {}): Promise<Outcome> {
  const folder = join(root, "specs", provider);
  const address = from ?? upstreamAddress(join(folder, "NOTES.md"));
  if (address === undefined) return { provider, status: "none" };
  const ours = readOurs(folder, root);
  const file = join(folder, "upstream.yaml");
  const { acknowledged, scope } = readAcknowledgements(file, relative(root, file));
  try {
    const text = from === undefined ? (await download(address, limits)).text : readTextFile(from);
    const { differences, operations, matched } = compareDocuments(readTheirs(text, address), ours, scope);
    if (matched === 0)
      throw new ForeignError(
        address,
        "it has none of our operations, so it is not the document that the spec follows. Give the right one.",
      );
    const judged = judge(differences, acknowledged);
    const status = judged.open.length + judged.stale.length > 0 ? "drift" : "same";
    return {
      provider,
      status,
      upstream: address,
      operations,
      matched,
      differences: judged.open,
      acknowledged: judged.acknowledged,
      stale: judged.stale,
    };
  } catch (error) {
    if (error instanceof DownloadError || error instanceof ForeignError)
      return { provider, status: "unreadable", upstream: address, error: error.message };
    if (error instanceof RangeError)
      return { provider, status: "unreadable", upstream: address, error: `${address}: it is nested too deeply to be read.` };
    throw error;
  }
}

function readTheirs(text: string, name: string): SourceDocument {
  const data = parseForeign(text, name);
  const version = String(data["swagger"] ?? data["openapi"]);
  if (data["swagger"] !== undefined ? version !== "2.0" : !/^3\.\d/.test(version))
    throw new ForeignError(
      name,
      `its version is ${JSON.stringify(version.slice(0, 20))}; Swagger 2.0 or OpenAPI 3 is wanted. Give a document in one of them.`,
    );
  const document: ForeignDocument = data["swagger"] === undefined ? data : fromSwagger2(data);
  return new SourceDocument(document, name);
}

function readOurs(folder: string, root: string): SourceDocument {
  const problems = new Problems();
  const cursor = loadSpec(join(folder, "openapi.yaml"), root, problems);
  const document = new SourceDocument(bundle(cursor), folder);
  problems.throwIfAny();
  return document;
}
