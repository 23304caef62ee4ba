// What must compile and what must not; tsc is the test.
import {
  type AccountName,
  type AccountsThatCan,
  configFromEnvironment,
  createImports,
  type ImportJob,
  type ImportRef,
  type ImportsConfig,
} from "./index.ts";
import type { Import as ExaImport } from "@quayside/exa";
import type { ImportModel } from "@quayside/pinecone";

type Equal<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
function same<One, Other>(..._: Equal<One, Other> extends true ? [] : ["differs"]): void {}

export async function accounts(): Promise<void> {
  const imports = createImports({ exa: {}, "exa/team-a": { apiKey: "k" }, pinecone: { indexHost: "h" } });
  for await (const job of imports.list()) {
    same<typeof job.account, "exa" | "exa/team-a" | "pinecone">();
    if (job.provider === "exa") same<typeof job.raw, ExaImport>();
    else same<typeof job.raw, ImportModel>();
    same<typeof job, ImportJob<"exa" | "exa/team-a" | "pinecone">>();
    await imports.get(job.ref);
    // @ts-expect-error Exa cannot cancel imports.
    await imports.cancel(job.ref);
    if (job.provider === "pinecone") await imports.cancel(job.ref);
  }
  for await (const job of imports.list({ providers: ["exa"] })) same<typeof job.account, "exa" | "exa/team-a">();
  for await (const job of imports.list({ accounts: ["pinecone"] })) same<typeof job.raw, ImportModel>();
  for await (const item of imports.list({ onError: "yield" })) if (!("error" in item)) item.ref.toUpperCase();
  // @ts-expect-error With failures among the items a ref has to be looked for.
  for await (const item of imports.list({ onError: "yield" })) item.state.toUpperCase();
  // @ts-expect-error Rally is not configured.
  imports.list({ providers: ["rally"] });
  // @ts-expect-error That account is not configured.
  imports.list({ accounts: ["exa/team-b"] });
  // @ts-expect-error Rally is not configured.
  await imports.get("rally:1");
  // @ts-expect-error That account is not configured.
  await imports.get("exa/team-b:1");
  same<Awaited<ReturnType<typeof imports.wait<"pinecone">>>, ImportJob<"pinecone">[]>();
  const job = await imports.wait("exa/team-a:1", { onUpdate: ({ raw }) => raw.title });
  same<typeof job.raw, ExaImport>();
  for await (const change of imports.watch(["exa:1", "pinecone:2"])) same<typeof change.account, "exa" | "pinecone">();
  for await (const change of imports.watch({ providers: ["exa"] })) same<typeof change.job.raw, ExaImport>();
}

export async function starting(): Promise<void> {
  const imports = createImports({ exa: {}, "power-bi": { groupId: "g" }, rally: {} });
  const file = new Blob([]);
  const { reply } = await imports.start(
    "exa",
    "imports.create",
    { entity: { type: "company" }, format: "csv", file },
    { onProgress: () => {} },
  );
  reply.uploadUrl.toUpperCase();
  await imports.start("power-bi", "groups.imports.create", { datasetDisplayName: "A", file });
  // @ts-expect-error The study is missing; no configuration tells it.
  await imports.start("rally", "studies.participants.import", { people: [{ email: "a@b.example" }] });
  // @ts-expect-error Exa has no such operation.
  await imports.start("exa", "people.import", {});
  // @ts-expect-error An import of people is no file.
  await imports.start("rally", "people.import", { people: [{ email: "a@b.example" }] }, { onProgress: () => {} });
  const { importId } = (await imports.start("rally", "people.import", { people: [{ email: "a@b.example" }] })).reply;
  importId.toUpperCase();
}

export async function abilities(): Promise<void> {
  const imports = createImports({ exa: {}, pinecone: {}, rally: {} });
  same<Awaited<ReturnType<typeof imports.delete<"exa">>>, ExaImport>();
  await imports.delete("exa:1");
  // @ts-expect-error Pinecone cannot delete imports.
  await imports.delete("pinecone:1");
  await imports.ingest({
    _eventType: "person_import.api.finished",
    importId: "1",
    status: "COMPLETED",
    updatedAt: "2026-01-01T00:00:00Z",
    failedRecords: null,
  });
  // @ts-expect-error Nobody delivers that.
  await imports.ingest({ type: "other" });
  // @ts-expect-error There is no such provider.
  createImports({ exa: {}, sharepoint: {} });
  // @ts-expect-error Exa has no such option.
  createImports({ exa: { indexHost: "h" } });
}

/** As a command line has them. */
export async function fromStrings(config: object, text: string, account: string, operation: string, params: object): Promise<void> {
  const imports = createImports(config as ImportsConfig);
  const job = await imports.get(text as ImportRef);
  job.account.toUpperCase();
  await imports.cancel(text as ImportRef<AccountsThatCan<AccountName, "cancel">>);
  await imports.delete(text as ImportRef<AccountsThatCan<AccountName, "delete">>);
  const { ref, reply } = await imports.start(
    account as AccountName,
    operation as never,
    params as never,
    { onProgress: () => {} } as never,
  );
  await imports.wait([ref, text as ImportRef], { throwOnFailure: false });
  void reply;
  for await (const item of imports.list({ accounts: [account as AccountName], onError: "yield" })) {
    if ("error" in item) item.account.toUpperCase();
    else item.ref.toUpperCase();
  }
  for await (const change of imports.watch([text as ImportRef], { onError: "yield" })) if ("kind" in change) change.job.state.toUpperCase();
  createImports(configFromEnvironment({}));
  createImports({ ...configFromEnvironment({}), "exa/team-a": {} });
}
