import { compareTools } from "./codegen/compare-tools.ts";
import { manyProviders } from "./codegen/many-providers.ts";
import { typeCheck } from "./codegen/type-check.ts";

/** `pnpm bench:codegen`: our generator beside its peers, on documents of three sizes, and on many providers. Minutes. */
const bars = [compareTools(), typeCheck(), manyProviders()];
process.exitCode = bars.every(Boolean) ? 0 : 1;
