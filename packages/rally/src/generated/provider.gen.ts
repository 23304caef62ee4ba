// Generated from specs/rally/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Provider } from "@quayside/core";

export const provider: Provider = {
  id: "rally",
  servers: [{ url: "https://api.rallyuxr.com/api/public/v1" }],
  security: [[{ options: ["accessToken"] }]],
  env: { accessToken: "RALLY_ACCESS_TOKEN" },
};
