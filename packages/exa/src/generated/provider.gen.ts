// Generated from specs/exa/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Provider } from "@quayside/core";

export const provider: Provider = {
  id: "exa",
  servers: [{ url: "https://api.exa.ai/websets" }],
  security: [[{ name: "x-api-key", options: ["apiKey"] }], [{ options: ["accessToken"] }]],
  env: { apiKey: "EXA_API_KEY" },
};
