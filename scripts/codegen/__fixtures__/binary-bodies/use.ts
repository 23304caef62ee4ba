import { createBinaryBodies } from "./expected/index.gen.ts";

export async function use(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void> {
  const { charts, images } = createBinaryBodies();
  await charts.upload({ id: "1", body: new Uint8Array([1]) });
  await charts.upload({ id: "1", body: stream });
  const bytes: Uint8Array = await (await charts.download({ id: "1" })).bytes();
  await images.add();
  // @ts-expect-error An object is no bytes.
  await charts.upload({ id: "1", body: { a: 1 } });
  void bytes;
}
