// Generated from security-requirements/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Provider } from "@quayside/core";

export const provider: Provider = {
  id: "security-requirements",
  servers: [{ url: "https://api.example.com" }],
  security: [
    [{ name: "X-Key", options: ["apiKey"] }],
    [{ name: "X-App", options: ["appId"] }, { options: ["accessToken"] }],
  ],
};
