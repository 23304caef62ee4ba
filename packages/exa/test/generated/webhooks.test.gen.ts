// Generated from specs/exa/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { testWebhooks } from "@quayside/mocks/contract";
import { verifyWebhook } from "../../src/generated/index.gen.ts";

testWebhooks(verifyWebhook, {
  header: "Exa-Signature",
  separator: ",",
  timestamp: "t=",
  signature: "v1=",
  signed: "{timestamp}.{body}",
  encoding: "hex",
  secret: "utf8",
  toleranceSeconds: 300,
}, [
  {
    name: "import.created created",
    body: {
      id: "event_01k4hx7p",
      object: "event",
      type: "import.created",
      data: {
        id: "import_01k4hx7m2q9r",
        object: "import",
        status: "pending",
        format: "csv",
        entity: { type: "company" },
        title: "Nordic suppliers, autumn batch",
        count: 240,
        metadata: { owner: "procurement", batch: "2025-09" },
        failedReason: null,
        failedAt: null,
        failedMessage: null,
        createdAt: "2025-09-04T07:30:00.000Z",
        updatedAt: "2025-09-04T07:30:00.000Z",
      },
      createdAt: "2025-09-04T07:30:01.000Z",
    },
  },
  {
    name: "import.completed completed",
    body: {
      id: "event_01k4j1",
      object: "event",
      type: "import.completed",
      data: {
        id: "import_01k4hx7m2q9r",
        object: "import",
        status: "completed",
        format: "csv",
        entity: { type: "company" },
        title: "Nordic suppliers, autumn batch",
        count: 240,
        metadata: { owner: "procurement", batch: "2025-09" },
        failedReason: null,
        failedAt: null,
        failedMessage: null,
        createdAt: "2025-09-04T07:30:00.000Z",
        updatedAt: "2025-09-04T07:41:12.000Z",
      },
      createdAt: "2025-09-04T07:41:13.000Z",
    },
  },
]);
