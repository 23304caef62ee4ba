// Generated from security-requirements/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Provider } from "@quayside/core";

export const provider: Provider = {
  id: "security-requirements",
  servers: [{ url: "https://api.example.com" }],
  schemes: {
    Key: { type: "apiKey", in: "header", name: "X-Key", options: ["apiKey"] },
    App: { type: "apiKey", in: "header", name: "X-App", options: ["appId"] },
    Token: { type: "bearer", options: ["accessToken"] },
  },
  security: [["Key"], ["App", "Token"]],
};
