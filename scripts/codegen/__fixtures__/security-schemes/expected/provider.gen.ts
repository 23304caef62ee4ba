// Generated from security-schemes/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Provider, basic, cookieKey, queryKey } from "@quayside/core";

export const provider: Provider = {
  id: "security-schemes",
  servers: [{ url: "https://api.example.com" }],
  schemes: {
    HeaderKey: { type: "apiKey", in: "header", name: "X-API-Key", options: ["apiKey"] },
    QueryKey: { type: "apiKey", in: "query", name: "api_key", options: ["queryKey"], apply: queryKey },
    CookieKey: { type: "apiKey", in: "cookie", name: "session", options: ["session"], apply: cookieKey },
    Token: { type: "bearer", options: ["accessToken"] },
    Login: { type: "basic", options: ["username", "password"], apply: basic },
    OAuth: { type: "bearer", options: ["accessToken"] },
    Connect: { type: "bearer", options: ["idToken"] },
  },
  security: [["HeaderKey"]],
  env: { apiKey: "EXAMPLE_API_KEY", accessToken: "EXAMPLE_ACCESS_TOKEN" },
};
