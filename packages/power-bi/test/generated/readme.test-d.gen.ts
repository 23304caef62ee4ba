// Generated from specs/power-bi/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { clientCredentials, createPowerBi } from "../../src/generated/index.gen.ts";

export async function example1(): Promise<void> {
  const powerBi = createPowerBi(); // credential: POWER_BI_ACCESS_TOKEN

  const started = powerBi.imports.create({
    datasetDisplayName: "Fleet Utilisation.pbix",
    nameConflict: "CreateOrOverwrite",
    skipReport: true,
    overrideReportLabel: false,
    overrideModelLabel: false,
    subfolderObjectId: "73d1b5e9-4c2a-4f86-b0e7-5a9c8d6f1e24",
    preferClientRouting: false,
    file: new Blob(["PK..."]),
  });
  console.log(await started); // what the provider answers
  console.log(await started.wait()); // the import, once it has ended
}

export async function example2(): Promise<void> {
  const powerBi = createPowerBi();
  for await (const item of powerBi.imports.list()) {
    console.log(item);
  }
}

export async function example3(): Promise<void> {
  const powerBi = createPowerBi();
  const reply = await powerBi.imports.create({
    datasetDisplayName: "Fleet Utilisation.pbix",
    nameConflict: "CreateOrOverwrite",
    skipReport: true,
    overrideReportLabel: false,
    overrideModelLabel: false,
    subfolderObjectId: "73d1b5e9-4c2a-4f86-b0e7-5a9c8d6f1e24",
    preferClientRouting: false,
    file: new Blob(["PK..."]),
  });
  console.log(reply);
}

export async function example4(): Promise<void> {
  const powerBi = createPowerBi();
  const reply = await powerBi.imports.get({ importId: "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895" });
  console.log(reply);
}

export async function example5(): Promise<void> {
  const powerBi = createPowerBi();
  const reply = await powerBi.imports.createUploadLocation();
  console.log(reply);
}

export async function example6(): Promise<void> {
  const powerBi = createPowerBi();
  for await (const item of powerBi.groups.imports.list({ groupId: "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174" })) {
    console.log(item);
  }
}

export async function example7(): Promise<void> {
  const powerBi = createPowerBi();
  const reply = await powerBi.groups.imports.create({
    groupId: "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174",
    datasetDisplayName: "Fleet Utilisation.pbix",
    nameConflict: "CreateOrOverwrite",
    skipReport: true,
    overrideReportLabel: false,
    overrideModelLabel: false,
    subfolderObjectId: "73d1b5e9-4c2a-4f86-b0e7-5a9c8d6f1e24",
    preferClientRouting: false,
    file: new Blob(["PK..."]),
  });
  console.log(reply);
}

export async function example8(): Promise<void> {
  const powerBi = createPowerBi();
  const reply = await powerBi.groups.imports.get({
    groupId: "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174",
    importId: "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895",
  });
  console.log(reply);
}

export async function example9(): Promise<void> {
  const powerBi = createPowerBi();
  const reply = await powerBi.groups.imports.createUploadLocation({ groupId: "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174" });
  console.log(reply);
}

export async function example10(): Promise<void> {
  const powerBi = createPowerBi();
  for await (const item of powerBi.admin.imports.list()) {
    console.log(item);
  }
}

export async function example11(): Promise<void> {
  const powerBi = createPowerBi();
  for await (const item of powerBi.beta.imports.list()) {
    console.log(item);
  }
}

export async function example12(): Promise<void> {
  const powerBi = createPowerBi();
  const reply = await powerBi.beta.imports.create({ datasetDisplayName: "regional-budget.xlsx", nameConflict: "Abort", file: new Blob(["PK..."]) });
  console.log(reply);
}

export async function example13(): Promise<void> {
  const powerBi = createPowerBi();
  const reply = await powerBi.beta.imports.get({ importId: "7c1e0b52-3f5a-4f0e-9a51-0b7f6f2f9d11" });
  console.log(reply);
}

export async function example14(): Promise<void> {
  const powerBi = createPowerBi();
  const result = await powerBi.imports.list().result();
  if (!result.ok && result.status === 400) {
    console.error(result.body);
  }
}

export async function example15(): Promise<void> {
  const token = clientCredentials({
    tokenUrl: "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    clientId: "id of your application",
    clientSecret: "its secret",
    scope: "https://analysis.windows.net/powerbi/api/.default",
  });
  const powerBi = createPowerBi({ accessToken: token });
  console.log(powerBi);
}
