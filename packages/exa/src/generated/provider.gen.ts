// Generated from specs/exa/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Provider } from "@quayside/core";

export const provider: Provider = {
  id: "exa",
  servers: [{ url: "https://api.exa.ai/websets" }],
  schemes: {
    apiKey: { type: "apiKey", in: "header", name: "x-api-key", options: ["apiKey"] },
    bearer: { type: "bearer", options: ["accessToken"] },
  },
  security: [["apiKey"], ["bearer"]],
  env: { apiKey: "EXA_API_KEY" },
};
