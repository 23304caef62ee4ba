import { done, head, table } from "./problems-of.ts";

table("a mistake in another extension is an error", [
  [
    "misspelt",
    `${head}x-jbos: []\npaths:\n  /a: { get: { operationId: a.get, x-paginaton: {}, X-Retry: {}, ${done} } }`,
    "4:1 x-jbos: x-jbos is not an extension of ours; x-jobs is. Correct the spelling.",
    "6:36 paths./a.get.x-paginaton: x-paginaton is not an extension of ours; x-pagination is. Correct the spelling.",
    "6:53 paths./a.get.X-Retry: X-Retry is not an extension of ours; x-retry is. Correct the spelling.",
  ],
  [
    "in the wrong place",
    `${head}x-pagination: {}\npaths:\n  /a: { get: { operationId: a.get, x-jobs: [], ${done} }, x-name: a }\ncomponents: { schemas: { A: { x-option: a } } }`,
    "4:1 x-pagination: x-pagination does not belong here but on an operation. Move it (specs/README.md).",
    "6:36 paths./a.get.x-jobs: x-jobs does not belong here but on the document. Move it (specs/README.md).",
    "6:96 paths./a.x-name: x-name does not belong here but on a server or a parameter. Move it (specs/README.md).",
    "7:31 components.schemas.A.x-option: x-option does not belong here but on a security scheme or a parameter. Move it (specs/README.md).",
  ],
  [
    "of others",
    `${head}x-enum: 1\nx-internal: true\nx-ms-paths: { x-jobs: 1 }\npaths:\n  x-note: none\n  /a: { get: { operationId: a.get, x-codegen: { x-retry: 1 }, responses: { "204": { description: A. }, x-note: none } } }\ncomponents: { schemas: { A: { properties: { x-jobs: { type: string } }, example: { x-retry: 1 } } } }`,
  ],
  [
    "x-pagination without items",
    `${head}paths:\n  /a: { get: { operationId: a.get, x-pagination: { next: $response.body#/next }, ${done} } }`,
    '5:36 paths./a.get.x-pagination: the field "items" is missing in this extension. Add it (specs/README.md).',
    '5:36 paths./a.get.x-pagination: "next" needs "into" beside it. Add it (specs/README.md).',
    "5:52 paths./a.get.x-pagination.next: the success response has nothing at $response.body#/next. Point to a property of its schema.",
  ],
  [
    "x-pagination that points to nothing",
    `${head}paths:\n  /a:\n    get:\n      operationId: a.get\n      x-pagination: { items: $response.body#/data, next: $response.body#/next, into: $request.query.cursor }\n      responses: { "200": { description: A., content: { application/json: { schema: { properties: { data: { type: string } } } } } } }`,
    "8:23 paths./a.get.x-pagination.items: $response.body#/data is not an array. Point to the array of items.",
    "8:52 paths./a.get.x-pagination.next: the success response has nothing at $response.body#/next. Point to a property of its schema.",
    "8:80 paths./a.get.x-pagination.into: $request.query.cursor names no query parameter of the operation. Write $request.query. and the name of one.",
  ],
  [
    "x-pagination with a limit that is no size of pages",
    `${head}paths:\n${["limit", "q", "cursor"]
      .map(
        (name) =>
          `  /${name}:\n    get:\n      operationId: ${name}.get\n      parameters: [{ name: cursor, in: query, schema: { type: integer } }, { name: q, in: query, schema: { type: string } }]\n      x-pagination: { limit: $request.query.${name}, items: $response.body, next: $response.header.Link, into: $request.query.cursor }\n      responses: { "200": { description: A., content: { application/json: { schema: { type: array } } } } }\n`,
      )
      .join("")}`,
    "9:23 paths./limit.get.x-pagination.limit: $request.query.limit names no query parameter of the operation. Write $request.query. and the name of one.",
    "15:23 paths./q.get.x-pagination.limit: $request.query.q is no whole number. Name the parameter that takes the size of a page, with `type: integer`.",
    "21:23 paths./cursor.get.x-pagination.limit: $request.query.cursor is where the next page goes. Name the parameter that takes the size of a page.",
  ],
  [
    "x-pagination with two limits",
    `${head}paths:\n  /a:\n    get:\n      operationId: a.get\n      parameters: [{ name: skip, in: query, schema: { type: integer } }, { name: top, in: query, schema: { type: integer } }]\n      x-pagination: { items: $response.body, limit: $request.query.top, offset: { into: $request.query.skip, limit: $request.query.top } }\n      responses: { "200": { description: A., content: { application/json: { schema: { type: array } } } } }`,
    "9:46 paths./a.get.x-pagination.limit: `offset` has a limit of its own. Keep that one.",
  ],
  [
    "x-pagination with a limit that is no expression",
    `${head}paths:\n  /a: { get: { operationId: a.get, x-pagination: { items: $response.body, limit: 100 }, responses: { "200": { description: A., content: { application/json: { schema: { type: array } } } } } } }`,
    "5:75 paths./a.get.x-pagination.limit: must be string. Correct it (specs/README.md).",
    "5:75 paths./a.get.x-pagination.limit: 100 names no query parameter of the operation. Write $request.query. and the name of one.",
  ],
  [
    "x-retry on a GET",
    `${head}paths:\n  /a: { get: { operationId: a.get, x-retry: { safe: true }, ${done} } }`,
    "5:47 paths./a.get.x-retry.safe: GET may be repeated anyway. Remove x-retry.",
  ],
  [
    "x-retry without its field",
    `${head}paths:\n  /a: { post: { operationId: a.post, x-retry: true, ${done} } }`,
    "5:38 paths./a.post.x-retry: must be object. Correct it (specs/README.md).",
  ],
  [
    "x-option on a query parameter",
    `${head}paths:\n  /a:\n    get: { operationId: a.get, parameters: [{ name: a, in: query, x-option: a, schema: {} }], ${done} }`,
    "6:67 paths./a.get.parameters.0.x-option: only a header parameter can be an option of the client. Remove x-option.",
  ],
  [
    "x-option called like an option of every client",
    `${head}paths:\n  /a:\n    get: { operationId: a.get, parameters: [{ name: a, in: header, x-option: headers, schema: {} }], ${done} }`,
    "6:45 paths./a.get.parameters.0: every client has an option headers already. Choose another name.",
  ],
  [
    "x-option called like what every object has",
    `${head}paths:\n  /a:\n    get: { operationId: a.get, parameters: [{ name: a, in: header, x-option: toString, schema: {} }], ${done} }`,
    "6:45 paths./a.get.parameters.0: an option cannot be called toString, as every object has that. Choose another name.",
  ],
  [
    "x-option on headers that differ",
    `${head}paths:\n  /a:\n    get: { operationId: a.get, parameters: [{ name: a, in: header, x-option: b, schema: {} }], ${done} }\n    put: { operationId: a.put, parameters: [{ name: a, in: header, x-option: b, schema: { type: number } }], ${done} }`,
    "7:45 paths./a.put.parameters.0: the option b stands for another header already, or one with other values. Choose another name.",
  ],
  [
    "x-option that is no name",
    `${head}paths:\n  /a:\n    get: { operationId: a.get, parameters: [{ name: a, in: header, x-option: a b, schema: {} }], ${done} }`,
    '6:68 paths./a.get.parameters.0.x-option: must match pattern "^[a-z][A-Za-z0-9]*$". Correct it (specs/README.md).',
  ],
  [
    "x-env of an option that there is not",
    `${head}x-env: { apiKey: KEY }\npaths: {}`,
    "4:10 x-env.apiKey: the client has no option apiKey. Name one of: none.",
  ],
  [
    "x-env with a bad name",
    `${head}x-env: { apiKey: my key }\npaths: {}\ncomponents: { securitySchemes: { Key: { type: apiKey, in: header, name: a } } }`,
    '4:10 x-env.apiKey: must match pattern "^[A-Z][A-Z0-9_]*$". Correct it (specs/README.md).',
  ],
  [
    "x-rate-limit with half of it",
    `${head}x-rate-limit: { requests: 2 }\npaths: {}`,
    '4:1 x-rate-limit: "requests" needs "perSeconds" beside it. Add it (specs/README.md).',
  ],
  [
    "x-webhook-signature of an unknown scheme",
    `${head}x-webhook-signature: { scheme: md5, header: A, separator: ",", signature: a, timestamp: t, signed: "{body}", encoding: hex, secret: utf8, toleranceSeconds: 1 }\npaths: {}`,
    '4:24 x-webhook-signature.scheme: "hmac-sha256" is wanted here. Write it.',
  ],
]);
