// Generated from method-paths/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const status: Operation = { id: "status", method: "GET", path: "/top", responses: ["204"] };

export const shipsList: Operation = { id: "ships.list", method: "GET", path: "/one", responses: ["204"] };

export const shipsCrewList: Operation = { id: "ships.crew.list", method: "GET", path: "/two", responses: ["204"] };

export const shipsCrewLogsList: Operation = { id: "ships.crew.logs.list", method: "GET", path: "/three", responses: ["204"] };

export const aBCD: Operation = { id: "a.b.c.d", method: "GET", path: "/deep", responses: ["204"] };

export const methodsHead: Operation = { id: "methods.head", method: "HEAD", path: "/methods", responses: ["200"] };

export const methodsOptions: Operation = { id: "methods.options", method: "OPTIONS", path: "/methods", responses: ["204"] };

export const methodsPut: Operation = { id: "methods.put", method: "PUT", path: "/methods", responses: ["204"] };

export const methodsPatch: Operation = { id: "methods.patch", method: "PATCH", path: "/methods", responses: ["204"], safe: true };

export const methodsPost: Operation = { id: "methods.post", method: "POST", path: "/methods", responses: ["204"] };

export const methodsDelete: Operation = { id: "methods.delete", method: "DELETE", path: "/methods", responses: ["204"] };
