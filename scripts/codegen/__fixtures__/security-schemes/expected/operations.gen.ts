// Generated from security-schemes/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const header: Operation = { id: "header", method: "GET", path: "/header", responses: ["204"] };

export const query: Operation = { id: "query", method: "GET", path: "/query", responses: ["204"], security: [["QueryKey"]] };

export const cookie: Operation = { id: "cookie", method: "GET", path: "/cookie", responses: ["204"], security: [["CookieKey"]] };

export const bearer: Operation = { id: "bearer", method: "GET", path: "/bearer", responses: ["204"], security: [["Token"]] };

export const basic: Operation = { id: "basic", method: "GET", path: "/basic", responses: ["204"], security: [["Login"]] };

export const oauth: Operation = { id: "oauth", method: "GET", path: "/oauth", responses: ["204"], security: [["OAuth"]] };

export const connect: Operation = { id: "connect", method: "GET", path: "/connect", responses: ["204"], security: [["Connect"]] };
