// Generated from status-ranges/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Provider } from "@quayside/core";

export const provider: Provider = { id: "status-ranges", servers: [{ url: "https://api.example.com" }], security: [] };
