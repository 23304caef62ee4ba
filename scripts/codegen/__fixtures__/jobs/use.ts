import { createJobs, importJob, type Import } from "./expected/index.gen.ts";

export async function use(): Promise<Import> {
  const client = createJobs();
  const { id } = await client.imports.create({ url: "https://example.com/a.csv" });
  const done = await client.imports.wait({ id }, { onUpdate: (job) => job.percent?.toFixed() });
  const other = await client.teams.imports.wait({ team: "a", importNumber: 1 }, { timeoutMs: 1000 });
  other.status.toUpperCase();
  void importJob.state.values["done"];
  // @ts-expect-error The scope is a parameter of `get`, so of `wait`.
  await client.teams.imports.wait({ importNumber: 1 });
  return done;
}
