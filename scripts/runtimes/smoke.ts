import { AbortedError, createExa, HttpError } from "@quayside/exa";
import { createFreckle } from "@quayside/freckle";
import { createPinecone } from "@quayside/pinecone";

/** Base URLs of the mocks. */
export interface Targets {
  readonly exa: string;
  readonly freckle: string;
  readonly pinecone: string;
}

/**
 * What every runtime must be able to do with the clients: send a file, wait, list, start, send a form, meet an error, give up.
 * Gives a line for each thing that worked; throws at the first that did not.
 */
export async function smoke(targets: Targets): Promise<string[]> {
  const done: string[] = [];
  const exa = createExa({ apiKey: "test", baseUrl: targets.exa, maxRetries: 0 });
  const freckle = createFreckle({ apiKey: "test", baseUrl: targets.freckle, maxRetries: 0 });
  const pinecone = createPinecone({ apiKey: "test", baseUrl: targets.pinecone, maxRetries: 0 });

  const rows = new Blob(['name,url\n"Acme\nHarbour",https://acme.example\n'], { type: "text/csv" });
  const created = exa.imports.create({ format: "csv", entity: { type: "company" }, file: rows });
  const completed = await created.wait({ intervalMs: 1 });
  if (completed.status !== "completed" || completed.count !== 1) throw new Error(`the file led to ${JSON.stringify(completed)}`);
  done.push("sends a file to its URL and waits");

  let count = 0;
  for await (const item of exa.imports.list({ limit: 10 })) count += item.id === "" ? 0 : 1;
  if (count === 0) throw new Error("the list is empty");
  done.push("lists");

  const { id } = await pinecone.imports.start({ uri: "s3://acme-vectors/smoke" });
  const ended = await pinecone.imports.wait({ id }, { intervalMs: 1 });
  if (ended.status !== "Completed") throw new Error(`the import ended as ${ended.status}`);
  done.push("starts and waits");

  const file = new Blob(["date,user,minutes\n2026-11-02,ines@acme.example,45\n"], { type: "text/csv" });
  const { status } = await freckle.imports.create({ file, type: "toggl" });
  if (status !== "in_progress") throw new Error(`the form led to ${status}`);
  done.push("sends a form");

  const headers = { prefer: "code=404" };
  const missing = await pinecone.imports.describe({ id: "999" }, { headers }).then(undefined, (error: unknown) => error);
  if (!HttpError.isInstance(missing) || missing.status !== 404) throw new Error(`404 became ${String(missing)}`);
  done.push("turns 404 into an HttpError");

  const aborted = await exa.imports.list({}, { signal: AbortSignal.abort() }).then(undefined, (error: unknown) => error);
  if (!AbortedError.isInstance(aborted)) throw new Error(`an abort became ${String(aborted)}`);
  done.push("gives up when told to");
  return done;
}

/** Meets a redirect, which a browser hides: gives the name and the message of what the client makes of it. */
export async function meetRedirect(baseUrl: string): Promise<string> {
  const exa = createExa({ apiKey: "test", baseUrl, maxRetries: 0 });
  return exa.imports.get({ id: "import_1" }).then(
    () => "no error",
    (error: Error) => `${error.name}: ${error.message}`,
  );
}
