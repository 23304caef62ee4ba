import { createForms } from "./expected/index.gen.ts";

export async function use(): Promise<void> {
  const { uploads, tokens } = createForms();
  await uploads.create({ file: new File(["a"], "a.csv"), more: [new Blob(["b"])], meta: { title: "A" }, tags: ["a"] });
  await uploads.replace({ file: "a.csv", body: { file: new Uint8Array([1]) } });
  await tokens.create({ grant_type: "code", scopes: ["a"] });
  // @ts-expect-error A name is no file.
  await uploads.create({ file: "a.csv", meta: { title: "A" } });
}
