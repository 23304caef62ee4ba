// Generated from specs/exa/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { testPages, testWire } from "@quayside/mocks/contract";
import { contract } from "./cases.gen.ts";

testWire(contract, "https://api.exa.ai/websets");
testPages(contract, "https://api.exa.ai/websets");
