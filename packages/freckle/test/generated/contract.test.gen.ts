// Generated from specs/freckle/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { testContract } from "@quayside/mocks/contract";
import { contract } from "./cases.gen.ts";

testContract(contract);
