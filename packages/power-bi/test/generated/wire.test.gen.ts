// Generated from specs/power-bi/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { testPages, testWire } from "@quayside/mocks/contract";
import { contract } from "./cases.gen.ts";

testWire(contract, "https://api.powerbi.com");
testPages(contract, "https://api.powerbi.com");
