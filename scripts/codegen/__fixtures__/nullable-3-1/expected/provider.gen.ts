// Generated from nullable-3-1/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Provider } from "@quayside/core";

export const provider: Provider = { id: "nullable-3-1", servers: [{ url: "https://api.example.com" }], security: [] };
