export { startMocks } from "./start-mocks.ts";
export type { Mocks, MocksOptions } from "./start-mocks.ts";
export { violations } from "./journal.ts";
export type { JournalEntry, Violation } from "./journal.ts";
