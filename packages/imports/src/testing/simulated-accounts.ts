import { createImports, type Imports, type ImportsOptions, type ProviderId } from "../index.ts";
import { type Life, lives } from "./simulated-imports.ts";
import type { SimulatedProviders } from "./simulated-providers.ts";

/** All simulated providers as accounts. */
export function simulatedAccounts(world: SimulatedProviders, options?: ImportsOptions): Imports<ProviderId> {
  return createImports(
    {
      exa: { apiKey: "test", baseUrl: "https://exa.example", fetch: world.send("exa") },
      freckle: { apiKey: "test", subdomain: "apitest", baseUrl: "https://freckle.example", fetch: world.send("freckle") },
      pinecone: { apiKey: "test", baseUrl: "https://pinecone.example", fetch: world.send("pinecone") },
      "power-bi": { accessToken: "test", baseUrl: "https://power-bi.example", fetch: world.send("power-bi") },
      rally: { accessToken: "test", baseUrl: "https://rally.example", fetch: world.send("rally") },
    },
    options,
  );
}

/** The words of each provider for waiting, working and its ends. */
const words: { [Provider in ProviderId]: [string, string, ...string[]] } = {
  exa: ["pending", "processing", "completed", "completed", "failed"],
  freckle: ["in_progress", "in_progress", "complete"],
  pinecone: ["Pending", "InProgress", "Completed", "Cancelled"],
  "power-bi": ["Publishing", "Publishing", "Succeeded", "Failed"],
  rally: ["NOT_STARTED", "UPLOADING", "COMPLETED", "ERROR"],
};

/** Puts so many imports of each of some providers into the world, created within the last minute; gives their refs. */
export function populate(
  world: SimulatedProviders,
  providers: readonly ProviderId[],
  count: number,
  { fromMs = 61_000, untilMs = 300_000, now = Date.now() }: { fromMs?: number; untilMs?: number; now?: number } = {},
): `${ProviderId}:${string}`[] {
  return providers.flatMap((provider) =>
    lives(count, words[provider], fromMs, untilMs).map((life: Life, index) => {
      const id = provider === "freckle" ? String(60_000 + index) : `${provider}-${index}`;
      world.imports[provider].push({ id, createdAt: now - 60_000 + index * 10, life });
      return `${provider}:${id}` as const;
    }),
  );
}
