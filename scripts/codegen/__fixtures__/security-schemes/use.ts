import { createSecuritySchemes } from "./expected/index.gen.ts";

createSecuritySchemes({ apiKey: "key", username: "ines", password: () => "secret" });
createSecuritySchemes({ accessToken: async ({ refresh }) => (refresh ? "new" : "old") });
// @ts-expect-error Not a credential of the document.
createSecuritySchemes({ token: "key" });
