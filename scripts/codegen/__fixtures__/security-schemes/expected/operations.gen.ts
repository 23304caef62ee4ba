// Generated from security-schemes/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Operation, basic as basic_, cookieKey, queryKey } from "@quayside/core";

export const header: Operation = { id: "header", method: "GET", path: "/header", responses: ["204"] };

export const query: Operation = {
  id: "query",
  method: "GET",
  path: "/query",
  responses: ["204"],
  security: [[{ name: "api_key", options: ["queryKey"], apply: queryKey }]],
};

export const cookie: Operation = {
  id: "cookie",
  method: "GET",
  path: "/cookie",
  responses: ["204"],
  security: [[{ name: "session", options: ["session"], apply: cookieKey }]],
};

export const bearer: Operation = {
  id: "bearer",
  method: "GET",
  path: "/bearer",
  responses: ["204"],
  security: [[{ options: ["accessToken"] }]],
};

export const basic: Operation = {
  id: "basic",
  method: "GET",
  path: "/basic",
  responses: ["204"],
  security: [[{ options: ["username", "password"], apply: basic_ }]],
};

export const oauth: Operation = {
  id: "oauth",
  method: "GET",
  path: "/oauth",
  responses: ["204"],
  security: [[{ options: ["accessToken"] }]],
};

export const connect: Operation = {
  id: "connect",
  method: "GET",
  path: "/connect",
  responses: ["204"],
  security: [[{ options: ["idToken"] }]],
};
