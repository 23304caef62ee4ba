import type { Say } from "./say.ts";

/** The schemas of the document. */
export function schemasOf(say: Say): object {
  return {
    [`X${say("components.schemas key", "Ship")}`]: {
      title: say("schema.title", "Ship"),
      description: say("schema.description", "A ship."),
      $comment: say("schema.$comment", "Unseen."),
      externalDocs: { url: say("schema.externalDocs.url", "https://example.com/ship") },
      type: "object",
      required: [say("schema.property", "name")],
      properties: {
        [say("schema.property", "name")]: {
          title: say("schema.property.title", "Name"),
          description: say("schema.property.description", "What she is called."),
          type: "string",
          format: say("schema.format", "hull"),
          pattern: say("schema.pattern", "^[a-z]+$"),
          contentEncoding: say("schema.contentEncoding", "base64"),
          default: say("schema.default", "Aurora"),
          example: say("schema.example", "Bora"),
          examples: [say("schema.examples", "Cora")],
        },
        kind: { type: "string", enum: [say("schema.enum", "tug"), "ferry"], "x-enumDescriptions": [say("x-enumDescriptions", "Small.")] },
        choice: {
          anyOf: [{ const: say("schema.const in a union", "in"), description: say("schema.const.description", "In.") }, { const: "out" }],
        },
        fixed: { const: { [say("schema.const key", "a")]: [say("schema.const", "b")] } },
        number: { type: "number", const: say("schema.const of a number", "1") },
        amount: { type: "integer", default: say("schema.default of a number", "1"), example: say("schema.example of a number", "1") },
        list: { type: "array", items: { type: "string" }, default: [say("schema.default in a list", "a")] },
        object: { type: "object", default: { [say("schema.default key", "a")]: 1 }, example: { [say("schema.example key", "a")]: 1 } },
        deep: { type: "object", additionalProperties: { type: "string", description: say("additionalProperties.description", "Any.") } },
        patterns: { type: "object", patternProperties: { [say("patternProperties key", "^x-")]: { type: "string" } } },
        depends: {
          type: "object",
          dependentRequired: { [say("dependentRequired key", "a")]: [say("dependentRequired", "b")] },
          dependentSchemas: { [say("dependentSchemas key", "a")]: { description: say("dependentSchemas.description", "A.") } },
        },
        data: { type: "string", contentMediaType: say("contentMediaType", "application/zip") },
        xml: {
          type: "string",
          xml: { name: say("xml.name", "x"), prefix: say("xml.prefix", "p"), namespace: say("xml.namespace", "urn:x") },
        },
        anchored: { $anchor: say("$anchor", "a"), $id: say("$id", "urn:a"), type: "string" },
        nested: { $defs: { [say("$defs key", "A")]: { type: "string", description: say("$defs.description", "A.") } }, type: "string" },
        other: { "x-other": { [say("foreign extension key", "a")]: say("foreign extension", "b") }, type: "string" },
      },
      example: { [say("schema example key", "a")]: say("schema example", "b") },
    },
    Either: {
      oneOf: [{ $ref: "#/components/schemas/Tug" }, { $ref: "#/components/schemas/Ferry" }],
      discriminator: {
        propertyName: say("discriminator.propertyName", "type"),
        mapping: {
          [say("discriminator.mapping key", "tug")]: "#/components/schemas/Tug",
          ferry: "Ferry",
        },
      },
    },
    Tug: member(say),
    Ferry: member(say),
    Import: {
      type: "object",
      required: [`${say("x-jobs[].id", "id")} of it!`],
      properties: {
        [`${say("x-jobs[].id", "id")} of it!`]: { type: "string" },
        [`${say("x-jobs[].state.at", "status")} it has`]: {
          enum: [say("x-jobs[].state.running[]", "busy"), "waiting", "done", "broken", "stopped"],
        },
        [`${say("x-jobs[].state.asOf", "time")} it has?`]: { type: "string", format: "date-time" },
        [say("x-jobs[].title", "title")]: { type: "string" },
        [`${say("x-jobs[].source", "source")} of it`]: { type: "string" },
        [`${say("x-jobs[].progress", "progress")} of it?`]: { type: "number" },
        count: { type: "integer" },
        rows: { type: "array", items: { type: "string" } },
        failure: {
          type: "object",
          properties: {
            code: { type: "string" },
            message: { type: "string" },
            [`${say("x-jobs[].failure.code", "code")} of it`]: { type: "string" },
          },
        },
        at: { type: "string", format: "date-time" },
      },
    },
  };
}

function member(say: Say): object {
  const name = say("discriminator.propertyName", "type");
  return { type: "object", required: [name], properties: { [name]: { type: "string" } } };
}
