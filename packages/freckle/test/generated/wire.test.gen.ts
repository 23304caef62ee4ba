// Generated from specs/freckle/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { testPages, testWire } from "@quayside/mocks/contract";
import { contract } from "./cases.gen.ts";

testWire(contract, "https://apitest.letsfreckle.com/api/v2");
testPages(contract, "https://apitest.letsfreckle.com/api/v2");
