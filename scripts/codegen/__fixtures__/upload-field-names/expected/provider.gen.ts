// Generated from upload-field-names/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Provider } from "@quayside/core";

export const provider: Provider = { id: "upload-field-names", servers: [{ url: "https://api.example.com" }], security: [] };
