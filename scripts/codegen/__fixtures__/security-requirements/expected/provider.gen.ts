// Generated from security-requirements/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Provider } from "@quayside/core";

export const provider: Provider = {
  id: "security-requirements",
  servers: [{ url: "https://api.example.com" }],
  schemes: {
    Key: { type: "apiKey", in: "header", name: "X-Key", option: "apiKey" },
    App: { type: "apiKey", in: "header", name: "X-App", option: "appId" },
    Token: { type: "bearer", option: "accessToken" },
  },
  security: [["Key"], ["App", "Token"]],
};
