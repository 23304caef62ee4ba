// Generated from specs/power-bi/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Provider, selectServer } from "@quayside/core";

export const provider: Provider = {
  id: "power-bi",
  servers: [
    { url: "https://api.powerbi.com", name: "public" },
    { url: "https://api.powerbigov.us", name: "gcc" },
    { url: "https://api.high.powerbigov.us", name: "gcc-high" },
    { url: "https://api.mil.powerbigov.us", name: "dod" },
    { url: "https://app.powerbi.cn", name: "china" },
  ],
  select: selectServer,
  security: [[{ options: ["accessToken"] }]],
  env: { accessToken: "POWER_BI_ACCESS_TOKEN" },
};
