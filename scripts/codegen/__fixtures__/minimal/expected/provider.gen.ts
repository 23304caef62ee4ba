// Generated from minimal/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Provider } from "@quayside/core";

export const provider: Provider = { id: "minimal", servers: [{ url: "https://api.example.com" }], security: [] };
