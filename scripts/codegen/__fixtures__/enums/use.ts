import { createEnums, type Report } from "./expected/index.gen.ts";

export async function use(report: Report): Promise<void> {
  const { ships } = createEnums();
  await ships.create({ kind: "tug", order: "desc", grade: 2 });
  // The provider may add a value.
  if (report.kind === "submarine" || report.described === "c") return;
  // @ts-expect-error The user may not.
  await ships.create({ kind: "submarine" });
  // @ts-expect-error One value is closed.
  if (report.single === "boat") return;
}
