// Generated from path-level-parameters/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Provider } from "@quayside/core";

export const provider: Provider = { id: "path-level-parameters", servers: [{ url: "https://api.example.com" }], security: [] };
