// Generated from specs/exa/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { createExa, verifyWebhook } from "../../src/generated/index.gen.ts";

export async function example1(): Promise<void> {
  const exa = createExa(); // credential: EXA_API_KEY

  const file = new Blob(["name,url\nAcme,https://acme.example\n"]); // fs.openAsBlob(path) makes one of a file
  const started = exa.imports.create({
    format: "csv",
    title: "Nordic suppliers, autumn batch",
    entity: { type: "company" },
    csv: { identifier: 0 },
    metadata: { owner: "procurement", batch: "2025-09" },
    file,
  });
  console.log(await started); // what the provider answers
  console.log(await started.wait()); // the import, once it has ended
}

export async function example2(): Promise<void> {
  const exa = createExa();
  for await (const item of exa.imports.list()) {
    console.log(item);
  }
}

export async function example3(): Promise<void> {
  const exa = createExa();
  const reply = await exa.imports.create({
    format: "csv",
    size: 18432,
    count: 240,
    title: "Nordic suppliers, autumn batch",
    entity: { type: "company" },
    csv: { identifier: 0 },
    metadata: { owner: "procurement", batch: "2025-09" },
  });
  console.log(reply);
}

export async function example4(): Promise<void> {
  const exa = createExa();
  const reply = await exa.imports.get({ id: "import_01k4hx7m2q9r" });
  console.log(reply);
}

export async function example5(): Promise<void> {
  const exa = createExa();
  const reply = await exa.imports.update({
    id: "import_01k4hx7m2q9r",
    title: "Nordic suppliers, checked",
    metadata: { owner: "procurement", reviewed: "yes" },
  });
  console.log(reply);
}

export async function example6(): Promise<void> {
  const exa = createExa();
  const reply = await exa.imports.delete({ id: "import_01k4hx7m2q9r" });
  console.log(reply);
}

export async function example7(): Promise<void> {
  const exa = createExa();
  const result = await exa.imports.list().result();
  if (!result.ok && result.status === 400) {
    console.error(result.body);
  }
}

export async function example8(): Promise<void> {
  const request = new Request("https://example.com/hook", { method: "POST" }); // what your server received
  const event = await verifyWebhook(request, "secret of the webhook");
  console.log(event);
}
