// Generated from specs/freckle/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Provider } from "@quayside/core";

export const provider: Provider = {
  id: "freckle",
  servers: [
    {
      url: "https://{subdomain}.letsfreckle.com/api/v2",
      name: "account",
      variables: { subdomain: { option: "subdomain" } },
    },
    { url: "https://api.letsfreckle.com/v2", name: "freckle" },
    { url: "https://api.nokotime.com/v2", name: "noko" },
  ],
  schemes: {
    FreckleToken: { type: "apiKey", in: "header", name: "X-FreckleToken", option: "apiKey" },
    NokoToken: { type: "apiKey", in: "header", name: "X-NokoToken", option: "nokoToken" },
    OAuth2: { type: "bearer", option: "accessToken" },
  },
  security: [["FreckleToken"], ["NokoToken"], ["OAuth2"]],
  env: { apiKey: "FRECKLE_TOKEN", subdomain: "FRECKLE_SUBDOMAIN" },
};
