// Generated from tuples-and-constants/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Provider } from "@quayside/core";

export const provider: Provider = { id: "tuples-and-constants", servers: [{ url: "https://api.example.com" }], security: [] };
