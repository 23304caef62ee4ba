import { pointerTo } from "./pointer-to.ts";
import type { Say } from "./say.ts";

/** Paths of the import, with what x-jobs and x-upload name. */
export function importPaths(say: Say): object {
  const item = {
    parameters: [
      { name: say("x-jobs[].scope key", "team"), "x-name": "teamOf", in: "path", required: true, schema: { type: "string" } },
      { name: "id", in: "path", required: true, schema: { type: "string" } },
    ],
  };
  const path = `/teams/{${say("x-jobs[].scope key", "team")}}/imports`;
  const done = { "204": { description: "Done." } };
  const answer = (schema: object, examples?: object): object => ({
    "200": { description: "An import.", content: { "application/json": { schema, ...(examples && { examples }) } } },
  });
  const url = `${say("x-upload.url", "url")} to it`;
  const size = `${say("x-upload.fill key", "size")} of it`;
  const into = `${say("x-upload.blocks.into", "url")} of it`;
  const limit = `${say("x-pagination.limit", "size")} of a page`;
  const resource = { $ref: "#/components/schemas/Import" };
  const location = { type: "object", properties: { [url]: { type: "string" } } };
  return {
    [path]: {
      parameters: item.parameters.slice(0, 1),
      get: {
        operationId: "imports.list",
        parameters: [{ name: limit, in: "query", schema: { type: "integer", maximum: 50, default: 10 } }],
        "x-pagination": { items: "$response.body", limit: `$request.query.${limit}` },
        responses: answer({ type: "array", items: resource }),
      },
      post: {
        operationId: "imports.create",
        "x-upload": {
          field: say("x-upload.field", "rows!"),
          url: `$response.body#${pointerTo(url)}`,
          method: say("x-upload.method", "PUT"),
          contentType: say("x-upload.contentType", "text/csv"),
          fill: { [pointerTo(size)]: say("x-upload.fill", "bytes") },
        },
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["title", size],
                properties: { title: { type: "string" }, [size]: { type: "integer" } },
              },
              examples: { some: { value: { title: say("upload example", "Ships"), [size]: 1 } } },
            },
          },
        },
        responses: answer({ allOf: [resource, location] }),
      },
    },
    [`${path}/locate`]: {
      parameters: item.parameters.slice(0, 1),
      post: { operationId: "imports.locate", responses: answer(location) },
    },
    [`${path}/blocks`]: {
      parameters: item.parameters.slice(0, 1),
      post: {
        operationId: "imports.load",
        "x-upload": {
          field: say("x-upload.blocks field", "archive"),
          url: `$response.body#${pointerTo(url)}`,
          blocks: {
            above: 1000,
            location: say("x-upload.blocks.location", "imports.locate"),
            into: pointerTo(into),
            bytes: 100,
            query: `${say("x-upload.blocks.query", "comp=block")}&id={id}`,
            headers: { [say("x-upload.blocks.headers key", "x-kind")]: say("x-upload.blocks.headers", "block") },
            commit: {
              query: say("x-upload.blocks.commit.query", "comp=list"),
              headers: { [say("x-upload.blocks.commit.headers key", "x-type")]: say("x-upload.blocks.commit.headers", "text") },
              body: [
                say("x-upload.blocks.commit.body[0]", "<l>"),
                `${say("x-upload.blocks.commit.body[1]", "<b>")}{id}`,
                say("x-upload.blocks.commit.body[2]", "</l>"),
              ],
            },
          },
        },
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                required: [say("x-upload.blocks field", "archive")],
                properties: { [say("x-upload.blocks field", "archive")]: { type: "string", contentMediaType: "application/octet-stream" } },
              },
            },
            "application/json": {
              schema: {
                type: "object",
                required: [into],
                properties: { [into]: { type: "string" } },
              },
            },
          },
        },
        responses: answer(resource),
      },
    },
    [`${path}/{id}`]: {
      ...item,
      get: {
        operationId: "imports.get",
        responses: answer(resource, {
          [say("x-jobs[].scenarios[]", "waiting")]: { summary: say("import example.summary", "Waiting."), value: { id: "1" } },
          done: {
            value: {
              [`${say("x-jobs[].id", "id")} of it!`]: say("import example", "1"),
              [`${say("x-jobs[].state.at", "status")} it has`]: "done",
            },
          },
        }),
      },
      delete: { operationId: "imports.delete", responses: done },
    },
    [`${path}/{id}/cancel`]: { ...item, post: { operationId: "imports.cancel", responses: done } },
    [`${path}/{id}/details`]: {
      ...item,
      get: { operationId: "imports.details", responses: answer({ type: "object", properties: { count: { type: "integer" } } }) },
    },
  };
}
