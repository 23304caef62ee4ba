// Generated from specs/freckle/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Provider, fillServer, selectServer } from "@quayside/core";

export const provider: Provider = {
  id: "freckle",
  servers: [
    {
      url: "https://{subdomain}.letsfreckle.com/api/v2",
      name: "account",
      variables: { subdomain: { option: "subdomain" } },
      fill: fillServer,
    },
    { url: "https://api.letsfreckle.com/v2", name: "freckle" },
    { url: "https://api.nokotime.com/v2", name: "noko" },
  ],
  select: selectServer,
  security: [
    [{ name: "X-FreckleToken", options: ["apiKey"] }],
    [{ name: "X-NokoToken", options: ["nokoToken"] }],
    [{ options: ["accessToken"] }],
  ],
  env: { apiKey: "FRECKLE_TOKEN", subdomain: "FRECKLE_SUBDOMAIN" },
};
