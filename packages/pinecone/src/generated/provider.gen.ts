// Generated from specs/pinecone/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Provider, fillServer } from "@quayside/core";

export const provider: Provider = {
  id: "pinecone",
  servers: [
    {
      url: "https://{index_host}",
      variables: { index_host: { option: "indexHost" } },
      fill: fillServer,
    },
  ],
  security: [[{ name: "Api-Key", options: ["apiKey"] }]],
  headers: [{ name: "X-Pinecone-API-Version", option: "apiVersion", value: "2025-04" }],
  env: { apiKey: "PINECONE_API_KEY", indexHost: "PINECONE_INDEX_HOST" },
};
