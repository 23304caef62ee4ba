// Generated from specs/freckle/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { createFreckle } from "../../src/generated/index.gen.ts";

export async function example1(): Promise<void> {
  const freckle = createFreckle({ subdomain: "apitest" }); // credential: FRECKLE_TOKEN

  const started = freckle.imports.create({
    file: new Blob(["User,Email,Project,Description,Start date,Duration\nInes Okafor,ines@acme.example,Harbour,wireframes,2013-09-30,00:45:00\n"]),
    type: "toggl",
    fallback_user: 7741,
  });
  console.log(await started); // what the provider answers
  console.log(await started.wait()); // the import, once it has ended
}

export async function example2(): Promise<void> {
  const freckle = createFreckle({ subdomain: "apitest" });
  for await (const item of freckle.imports.list()) {
    console.log(item);
  }
}

export async function example3(): Promise<void> {
  const freckle = createFreckle({ subdomain: "apitest" });
  const reply = await freckle.imports.create({
    file: new Blob(["User,Email,Project,Description,Start date,Duration\nInes Okafor,ines@acme.example,Harbour,wireframes,2013-09-30,00:45:00\n"]),
    type: "toggl",
    fallback_user: 7741,
  });
  console.log(reply);
}

export async function example4(): Promise<void> {
  const freckle = createFreckle({ subdomain: "apitest" });
  const reply = await freckle.imports.get({ id: 60412 });
  console.log(reply);
}

export async function example5(): Promise<void> {
  const freckle = createFreckle({ subdomain: "apitest" });
  const reply = await freckle.imports.delete({ id: 60412 });
  console.log(reply);
}

export async function example6(): Promise<void> {
  const freckle = createFreckle({ subdomain: "apitest" });
  const reply = await freckle.imports.status({ id: 60412 });
  console.log(reply);
}

export async function example7(): Promise<void> {
  const freckle = createFreckle({ subdomain: "apitest" });
  const reply = await freckle.imports.details({ id: 60412 });
  console.log(reply);
}

export async function example8(): Promise<void> {
  const freckle = createFreckle({ subdomain: "apitest" });
  for await (const item of freckle.imports.entries({ id: 60412 })) {
    console.log(item);
  }
}

export async function example9(): Promise<void> {
  const freckle = createFreckle({ subdomain: "apitest" });
  for await (const item of freckle.imports.tags({ id: 60412 })) {
    console.log(item);
  }
}

export async function example10(): Promise<void> {
  const freckle = createFreckle({ subdomain: "apitest" });
  for await (const item of freckle.imports.projects({ id: 60412 })) {
    console.log(item);
  }
}

export async function example11(): Promise<void> {
  const freckle = createFreckle({ subdomain: "apitest" });
  const result = await freckle.imports.list().result();
  if (!result.ok && result.status === 400) {
    console.error(result.body);
  }
}
