// Generated from specs/rally/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { testWebhooks } from "@quayside/mocks/contract";
import { verifyWebhook } from "../../src/generated/index.gen.ts";

testWebhooks(verifyWebhook, {
  header: "svix-signature",
  separator: " ",
  id: "$request.header.svix-id",
  timestamp: "$request.header.svix-timestamp",
  signature: "v1,",
  signed: "{id}.{timestamp}.{body}",
  encoding: "base64",
  secret: "base64",
  secretPrefix: "whsec_",
  toleranceSeconds: 300,
}, [
  {
    name: "person_import.api.finished completed",
    body: {
      _eventType: "person_import.api.finished",
      importId: "cm5aa0k9w0003l20c4n1x8r2p",
      status: "COMPLETED",
      updatedAt: "2025-09-03T14:06:41Z",
      failedRecords: null,
    },
  },
  {
    name: "person_import.api.finished completed-with-failed-records",
    body: {
      _eventType: "person_import.api.finished",
      importId: "cm5aa0k9w0003l20c4n1x8r2p",
      status: "COMPLETED",
      updatedAt: "2025-09-03T14:06:41Z",
      failedRecords: [{ email: "bounced@panel.example" }, { personId: "cm59zz11a0007l20cq0vdk3me" }],
    },
  },
  {
    name: "person_import.api.finished error",
    body: {
      _eventType: "person_import.api.finished",
      importId: "cm5aa0k9w0003l20c4n1x8r2p",
      status: "ERROR",
      updatedAt: "2025-09-03T14:05:32Z",
      failedRecords: null,
    },
  },
]);
