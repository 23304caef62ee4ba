export { defineConfig } from "./configuration/config.ts";
export type { Config } from "./configuration/config.ts";
