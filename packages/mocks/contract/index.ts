export { type Contract, coverageKey, fullRequest, requestKey } from "./contract.ts";
export { runCase } from "./run-case.ts";
export { testContract } from "./test-contract.ts";
export { testWire } from "./test-wire.ts";
export { testWebhooks } from "./test-webhooks.ts";
export { testPages } from "./test-pages.ts";
