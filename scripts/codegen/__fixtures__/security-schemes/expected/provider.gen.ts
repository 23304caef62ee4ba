// Generated from security-schemes/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Provider } from "@quayside/core";

export const provider: Provider = {
  id: "security-schemes",
  servers: [{ url: "https://api.example.com" }],
  security: [[{ name: "X-API-Key", options: ["apiKey"] }]],
  env: { apiKey: "EXAMPLE_API_KEY", accessToken: "EXAMPLE_ACCESS_TOKEN" },
};
