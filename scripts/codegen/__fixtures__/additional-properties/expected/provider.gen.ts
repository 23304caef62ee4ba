// Generated from additional-properties/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Provider } from "@quayside/core";

export const provider: Provider = { id: "additional-properties", servers: [{ url: "https://api.example.com" }], security: [] };
