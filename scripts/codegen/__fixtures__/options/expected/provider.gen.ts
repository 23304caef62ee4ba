// Generated from options/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Provider, fillServer } from "@quayside/core";

export const provider: Provider = {
  id: "options",
  servers: [
    {
      url: "https://{index_host}/{stage}",
      variables: {
        index_host: { option: "indexHost" },
        stage: { option: "stage", default: "live", enum: ["live", "test"] },
      },
      fill: fillServer,
    },
  ],
  security: [],
  headers: [
    { name: "X-API-Version", option: "apiVersion", value: "2026-01" },
    { name: "X-Account", option: "accountId" },
    { name: "X-Mode", option: "mode" },
  ],
  env: { indexHost: "EXAMPLE_HOST", apiVersion: "EXAMPLE_VERSION" },
};
