export { type Contract, coverageKey, fullRequest, requestKey } from "./contract.ts";
export { runCase } from "./run-case.ts";
export { countSecrets, findLeaks } from "./find-leaks.ts";
export { runFaults } from "./run-faults.ts";
export { testContract } from "./test-contract.ts";
export { testFaults } from "./test-faults.ts";
export { testWire } from "./test-wire.ts";
export { testWebhooks } from "./test-webhooks.ts";
export { testPages } from "./test-pages.ts";
