import { done, get, head, table } from "./problems-of.ts";

table("a mistake in an operation is an error", [
  [
    "no operationId",
    `${head}paths:\n  /a:\n    get: { ${done} }`,
    "6:5 paths./a.get: operationId is missing. Add one; it becomes the method name.",
  ],
  [
    "no operationId, and more that is wrong",
    `${head}paths:\n  /a/{id}:\n    get:\n      responses: {}`,
    "6:5 paths./a/{id}.get: operationId is missing. Add one; it becomes the method name.",
    "6:5 paths./a/{id}.get: the path parameter {id} is not declared. Add it to `parameters`, in: path.",
    "6:5 paths./a/{id}.get: an operation has no responses. Declare at least its success.",
  ],
  [
    "an operationId that is no text",
    `${head}paths:\n  /a:\n    get:\n      operationId: 1\n      ${done}`,
    "7:7 paths./a.get.operationId: a string is wanted here. Write one.",
  ],
  [
    "an operationId twice",
    `${head}paths:\n  /a: { ${get} }\n  /b: { ${get} }`,
    "6:16 paths./b.get.operationId: the operationId a.get is used twice, here and at GET /a. Rename one.",
  ],
  [
    "two operationIds that become one method",
    `${head}paths:\n  /a: { get: { operationId: a-b, ${done} } }\n  /b: { get: { operationId: aB, ${done} } }`,
    "6:16 paths./b.get.operationId: a-b and aB both become the method aB, here and at GET /a. Rename one.",
  ],
  [
    "two operationIds whose types get one name",
    `${head}paths:\n  /a: { get: { operationId: a.b, ${done} } }\n  /b: { get: { operationId: aB, ${done} } }`,
    "6:16 paths./b.get.operationId: the types of a.b and aB would both begin with AB, here and at GET /a. Rename one.",
  ],
  [
    "an operationId that is a namespace too",
    `${head}paths:\n  /a: { get: { operationId: a, ${done} } }\n  /b: { ${get} }`,
    "6:16 paths./b.get.operationId: a is a method already and cannot hold a.get. Rename one.",
  ],
  [
    "an operationId without letters",
    `${head}paths:\n  /a: { get: { operationId: "a..b", ${done} } }`,
    '5:16 paths./a.get.operationId: "a..b" makes no method name. Use letters, digits and dots.',
  ],
  [
    "a method called raw",
    `${head}paths:\n  /a: { get: { operationId: raw, ${done} } }`,
    '5:16 paths./a.get.operationId: "raw" is taken: clients have a member of that name. Choose another operationId.',
  ],
  [
    "a method called wait",
    `${head}paths:\n  /a: { get: { operationId: a.wait, ${done} } }`,
    '5:16 paths./a.get.operationId: "wait" is taken: clients have a member of that name. Choose another operationId.',
  ],
  [
    "a method called then",
    `${head}paths:\n  /a: { get: { operationId: a.then, ${done} } }`,
    '5:16 paths./a.get.operationId: "then" is taken: clients have a member of that name. Choose another operationId.',
  ],
  [
    "a namespace called __proto__",
    `${head}paths:\n  /a: { get: { operationId: __proto__.get, ${done} } }`,
    '5:16 paths./a.get.operationId: "__proto__" is taken: clients have a member of that name. Choose another operationId.',
  ],
  ["a path without a slash", `${head}paths:\n  a: { ${get} }`, "5:3 paths.a: a path begins with a slash. Add it."],
  [
    "a path with a query",
    `${head}paths:\n  /a?b=c: { ${get} }`,
    "5:3 paths./a?b=c: a path has neither query nor fragment. Declare query parameters, in: query.",
  ],
  [
    "fields beside the $ref of a path item",
    `${head}paths:\n  /a: { $ref: "#/components/pathItems/A", post: { operationId: a.post, ${done} } }\ncomponents: { pathItems: { A: { ${get} } } }`,
    "5:43 paths./a.post: a path item with a $ref has nothing else. Move this to the path item that the $ref names.",
  ],
  [
    "TRACE",
    `${head}paths:\n  /a: { trace: { operationId: a.trace, ${done} } }`,
    "5:9 paths./a.trace: fetch cannot send TRACE. Remove the operation.",
  ],
  [
    "a body with GET",
    `${head}paths:\n  /a: { get: { operationId: a.get, requestBody: { content: { text/plain: {} } }, ${done} } }`,
    "5:36 paths./a.get.requestBody: fetch sends no body with GET. Remove it.",
  ],
  [
    "no responses",
    `${head}paths:\n  /a: { get: { operationId: a.get } }`,
    "5:9 paths./a.get: an operation has no responses. Declare at least its success.",
  ],
  [
    "a status that is none",
    `${head}paths:\n  /a:\n    get:\n      operationId: a.get\n      responses: { "200": { description: A. }, 2xx: { description: B. }, "600": { description: C. } }`,
    '8:48 paths./a.get.responses.2xx: "2xx" is not a status. Write a code such as 404, a range such as 4XX, or default.',
    '8:74 paths./a.get.responses.600: "600" is not a status. Write a code such as 404, a range such as 4XX, or default.',
  ],
  [
    "a media type that is none",
    `${head}paths:\n  /a: { post: { operationId: a.post, requestBody: { content: { json: {} } }, ${done} } }`,
    '5:64 paths./a.post.requestBody.content.json: "json" is not a media type. Write type/subtype.',
  ],
  [
    "a body without content",
    `${head}paths:\n  /a: { post: { operationId: a.post, requestBody: {}, ${done} } }`,
    "5:38 paths./a.post.requestBody: a request body has no content. Add a media type.",
  ],
  [
    "an unknown style of a field",
    `${head}paths:\n  /a: { post: { operationId: a.post, requestBody: { content: { multipart/form-data: { schema: { properties: { a: {} } }, encoding: { a: { style: deep } } } } }, ${done} } }`,
    "5:139 paths./a.post.requestBody.content.multipart/form-data.encoding.a.style: a field of a form has the style form, spaceDelimited, pipeDelimited, deepObject. Write one of them.",
  ],
  [
    "a text where true or false is wanted",
    `${head}paths:\n  /a: { get: { operationId: a.get, deprecated: yes, ${done} } }`,
    "5:36 paths./a.get.deprecated: true or false is wanted here. Write one.",
  ],
]);

table("a mistake in a parameter is an error", [
  [
    "in the path, but not declared",
    `${head}paths:\n  /a/{id}: { ${get} }`,
    "5:14 paths./a/{id}.get: the path parameter {id} is not declared. Add it to `parameters`, in: path.",
  ],
  [
    "declared, but not in the path",
    `${head}paths:\n  /a:\n    get: { operationId: a.get, parameters: [{ name: id, in: path, required: true, schema: {} }], ${done} }`,
    "6:5 paths./a.get: the parameter id is in: path, but the path /a has no {id}. Add it to the path, or remove the parameter.",
  ],
  [
    "no name",
    `${head}paths:\n  /a:\n    get: { operationId: a.get, parameters: [{ in: query, schema: {} }], ${done} }`,
    "6:45 paths./a.get.parameters.0: a parameter has no name. Add one.",
  ],
  [
    "an unknown place",
    `${head}paths:\n  /a:\n    get: { operationId: a.get, parameters: [{ name: a, in: body, schema: {} }], ${done} }`,
    "6:56 paths./a.get.parameters.0.in: a parameter goes into path, query, header, cookie. Write one of them.",
  ],
  [
    "no schema",
    `${head}paths:\n  /a:\n    get: { operationId: a.get, parameters: [{ name: a, in: query }], ${done} }`,
    "6:45 paths./a.get.parameters.0: a parameter has neither schema nor content. Add a schema.",
  ],
  [
    "a style of another place",
    `${head}paths:\n  /a:\n    get: { operationId: a.get, parameters: [{ name: a, in: query, style: matrix, schema: {} }], ${done} }`,
    "6:67 paths./a.get.parameters.0.style: a query parameter has the style form, spaceDelimited, pipeDelimited, deepObject. Write one of them.",
  ],
  [
    "twice",
    `${head}paths:\n  /a:\n    get: { operationId: a.get, parameters: [{ name: a, in: query, schema: {} }, { name: a, in: query, schema: {} }], ${done} }`,
    "6:81 paths./a.get.parameters.1: the parameter a stands here twice. Remove one.",
  ],
  [
    "two of one name in two places",
    `${head}paths:\n  /a:\n    get: { operationId: a.get, parameters: [{ name: a, in: query, schema: {} }, { name: a, in: header, schema: {} }], ${done} }`,
    "6:5 paths./a.get: the parameters query a and header a would both be called a. Give one an x-name.",
  ],
  [
    "one that every object has",
    `${head}paths:\n  /a:\n    get: { operationId: a.get, parameters: [{ name: constructor, in: query, schema: {} }], ${done} }`,
    "6:5 paths./a.get: the query parameter constructor cannot be called constructor, as every object has that. Give it an x-name.",
  ],
  [
    "called body beside a whole body",
    `${head}paths:\n  /a:\n    post: { operationId: a.post, parameters: [{ name: body, in: query, schema: {} }], requestBody: { content: { text/plain: {} } }, ${done} }`,
    "6:87 paths./a.post.requestBody: the body and a parameter would both be called body. Give the parameter an x-name.",
  ],
  [
    "a header that is no token",
    `${head}paths:\n  /a:\n    get: { operationId: a.get, parameters: [{ name: "a b", in: header, schema: {} }], ${done} }`,
    "6:47 paths./a.get.parameters.0.name: a header's name is an RFC 9110 token. Correct it.",
  ],
]);
