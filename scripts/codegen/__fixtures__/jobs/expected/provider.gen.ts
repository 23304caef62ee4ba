// Generated from jobs/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Provider } from "@quayside/core";

export const provider: Provider = { id: "jobs", servers: [{ url: "https://api.example.com" }], security: [] };
