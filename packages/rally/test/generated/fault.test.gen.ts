// Generated from specs/rally/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { testFaults } from "@quayside/mocks/contract";
import { contract } from "./cases.gen.ts";

testFaults(contract);
