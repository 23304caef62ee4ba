// Generated from security-schemes/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Provider } from "@quayside/core";

export const provider: Provider = {
  id: "security-schemes",
  servers: [{ url: "https://api.example.com" }],
  schemes: {
    HeaderKey: { type: "apiKey", in: "header", name: "X-API-Key", option: "apiKey" },
    QueryKey: { type: "apiKey", in: "query", name: "api_key", option: "queryKey" },
    CookieKey: { type: "apiKey", in: "cookie", name: "session", option: "session" },
    Token: { type: "bearer", option: "accessToken" },
    Login: { type: "basic", username: "username", password: "password" },
    OAuth: { type: "bearer", option: "accessToken" },
    Connect: { type: "bearer", option: "idToken" },
  },
  security: [["HeaderKey"]],
  env: { apiKey: "EXAMPLE_API_KEY", accessToken: "EXAMPLE_ACCESS_TOKEN" },
};
