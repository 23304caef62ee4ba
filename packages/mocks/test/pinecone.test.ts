import { Errors as Errors6, Pinecone as Pinecone6 } from "pinecone-6";
import { Errors as Errors8, Pinecone as Pinecone8 } from "pinecone-8";
import { Errors as Errors9, Pinecone as Pinecone9 } from "pinecone-9";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startMocks, violations } from "../src/index.ts";

const mocks = await startMocks({ providers: ["pinecone"] });
const host = mocks.prefix("pinecone");
const apiKey = "test-key";
const six = new Pinecone6({ apiKey }).index("movies", host);
const eight = new Pinecone8({ apiKey }).index({ host });
const nine = new Pinecone9({ apiKey }).index({ host });

interface Import {
  readonly id?: string;
  readonly status?: string;
  readonly uri?: string;
  readonly createdAt?: Date;
}

/** The official clients, as they come from npm; only the way to name the arguments changed between 6 and 8. */
interface Client {
  readonly version: string;
  readonly errors: Readonly<
    Record<"PineconeAuthorizationError" | "PineconeBadRequestError" | "PineconeNotFoundError", new (...args: never[]) => Error>
  >;
  start(uri: string, errorMode?: string): Promise<{ readonly id?: string }>;
  list(limit?: number, token?: string): Promise<{ readonly data?: readonly Import[]; readonly pagination?: { readonly next?: string } }>;
  describe(id: string): Promise<Import>;
  cancel(id: string): Promise<object>;
}
const clients: readonly Client[] = [
  { version: "6.1", errors: Errors6, start: (uri, errorMode) => six.startImport(uri, errorMode), ...rest(six) },
  {
    version: "8.2",
    errors: Errors8,
    start: (uri, errorMode) => eight.startImport({ uri, ...(errorMode && { errorMode }) } as never),
    ...rest(eight),
  },
  {
    version: "9.0",
    errors: Errors9,
    start: (uri, errorMode) => nine.startImport({ uri, ...(errorMode && { errorMode }) } as never),
    ...rest(nine),
  },
];

function rest(index: typeof six | typeof eight | typeof nine): Pick<Client, "cancel" | "describe" | "list"> {
  return {
    cancel: (id) => index.cancelImport(id),
    describe: (id) => index.describeImport(id),
    list: (limit, token) => index.listImports(limit, token) as ReturnType<Client["list"]>,
  };
}

afterAll(() => mocks.close());
beforeEach(() => mocks.reset());

describe.each(clients)("@pinecone-database/pinecone $version", ({ cancel, describe: describeImport, errors, list, start }) => {
  test("starts an import and watches it until it is completed", async () => {
    const { id = "" } = await start("s3://bucket/directory", "abort");
    const statuses: (string | undefined)[] = [];
    let seen = await describeImport(id);
    for (; seen.status !== "Completed" && statuses.length < 10; seen = await describeImport(id)) statuses.push(seen.status);
    expect(statuses.slice(0, 2)).toEqual(["Pending", "InProgress"]);
    expect(seen).toMatchObject({ id, uri: "s3://bucket/directory", status: "Completed", percentComplete: 100 });
    expect(seen.createdAt).toBeInstanceOf(Date);
    expect(violations(mocks.journal())).toEqual([]);
  });

  test("lists imports page by page", async () => {
    const started: (string | undefined)[] = [];
    for (const name of ["a", "b", "c"]) started.push((await start(`s3://bucket/${name}`)).id);
    const first = await list(2);
    const second = await list(2, first.pagination?.next);
    expect([first.data?.length, second.data?.length, second.pagination]).toEqual([2, 1, undefined]);
    expect([...(first.data ?? []), ...(second.data ?? [])].map(({ id }) => id).toSorted()).toEqual(started.toSorted());
    expect((await list()).data).toHaveLength(3);
    expect(violations(mocks.journal())).toEqual([]);
  });

  test("cancels an import", async () => {
    const { id = "" } = await start("s3://bucket/directory");
    expect(await cancel(id)).toEqual({});
    expect(await describeImport(id)).toMatchObject({ id, status: "Cancelled" });
    expect(violations(mocks.journal())).toEqual([]);
  });

  test("meets 400, 401 and 404 as its typed errors", async () => {
    await expect(start(`s3://${"x".repeat(1500)}`)).rejects.toBeInstanceOf(errors.PineconeBadRequestError);
    await expect(describeImport("999")).rejects.toBeInstanceOf(errors.PineconeNotFoundError);
    await expect(cancel("999")).rejects.toBeInstanceOf(errors.PineconeNotFoundError);
    mocks.scenario("pinecone", "unauthorised");
    for (const call of [() => start("s3://b"), () => list(), () => describeImport("1"), () => cancel("1")])
      await expect(call()).rejects.toBeInstanceOf(errors.PineconeAuthorizationError);
  });
});
