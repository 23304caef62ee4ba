// Generated from specs/pinecone/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { testPages, testWire } from "@quayside/mocks/contract";
import { contract } from "./cases.gen.ts";

testWire(contract, "https://movies-a1b2c3d.svc.aped-4627-b74a.pinecone.io");
testPages(contract, "https://movies-a1b2c3d.svc.aped-4627-b74a.pinecone.io");
