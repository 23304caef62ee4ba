// Generated from read-and-write-only/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Provider } from "@quayside/core";

export const provider: Provider = { id: "read-and-write-only", servers: [{ url: "https://api.example.com" }], security: [] };
