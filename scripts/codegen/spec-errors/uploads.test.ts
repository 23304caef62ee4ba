import { head, table } from "./problems-of.ts";

const reply = `responses: { "201": { description: A., content: { application/json: { schema: { type: object, properties: { url: { type: string }, n: { type: integer } } } } } } }`;
const json = `requestBody: { content: { application/json: { schema: { type: object, properties: { size: { type: integer }, title: { type: string } } } } } }`;
const form = `multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string, contentMediaType: application/octet-stream } } } }`;
const both = `requestBody: { content: { ${form}, application/json: { schema: { type: object, required: [fileUrl], properties: { fileUrl: { type: string }, n: { type: integer } } } } } }`;
const post = (upload: string, body = json): string =>
  `${head}paths:\n  /a:\n    post:\n      operationId: a.create\n      x-upload: ${upload}\n      ${body}\n      ${reply}`;
const commit = "commit: { query: c, headers: {}, body: [a, '{id}', b] }";
const blocks = (more: string, url = "/url"): string =>
  `{ url: $response.body#${url}, blocks: { above: 1, bytes: 1, query: "b={id}", headers: {}, ${more}, ${commit} } }`;
const location = `\n  /b: { post: { operationId: a.locate, ${reply} } }\n  /c/{d}: { post: { operationId: a.other, parameters: [{ name: d, in: path, required: true, schema: { type: string } }], ${reply} } }`;

table("a mistake in x-upload is an error", [
  ["none", post("{ url: $response.body#/url, method: PUT, fill: { /size: bytes } }")],
  ["none in blocks", post(blocks("location: a.locate, into: /fileUrl"), both) + location],
  [
    "neither method nor blocks",
    post("{ url: $response.body#/url }"),
    "8:7 paths./a.post.x-upload: it does not say how the file is sent. Add `method`, for one request to the URL, or `blocks`.",
  ],
  [
    "a URL that is nowhere in the reply",
    post("{ url: $response.body#/uri, method: PUT }"),
    "8:19 paths./a.post.x-upload.url: the success response of a.create has nothing at $response.body#/uri. Point to the property that holds the URL.",
  ],
  [
    "a URL that is no text",
    post("{ url: $response.body#/n, method: PUT }"),
    "8:19 paths./a.post.x-upload.url: $response.body#/n is not a string. Point to the property that holds the URL.",
  ],
  [
    "a field that is not there, or no number",
    post("{ url: $response.body#/url, method: PUT, fill: { /bytes: bytes, /title: bytes } }"),
    "8:66 paths./a.post.x-upload.fill./bytes: the body of the operation has nothing at /bytes. Point to a property of it.",
    "8:81 paths./a.post.x-upload.fill./title: /title is not a number, and that is what is put there. Point to another property.",
  ],
  [
    "a file that is called like a field",
    post("{ field: title, url: $response.body#/url, method: PUT }"),
    "8:7 paths./a.post.x-upload: the operation has a parameter title already. Name the one for the file with `field`.",
  ],
  [
    "a body that is not flat",
    post(
      "{ url: $response.body#/url, method: PUT }",
      "requestBody: { content: { application/json: { schema: { type: array, items: {} } } } }",
    ),
    "8:7 paths./a.post.x-upload: the body of the operation is not flat, so that a file has no place beside its fields. Remove x-upload.",
  ],
  [
    "a body that is no JSON",
    post("{ field: data, url: $response.body#/url, method: PUT }", `requestBody: { content: { ${form} } }`),
    "8:7 paths./a.post.x-upload: the operation has no JSON body for what is said about the file. Remove x-upload.",
  ],
  [
    "blocks of a file that is in no form",
    post(blocks("location: a.locate, into: /title")) + location,
    "8:45 paths./a.post.x-upload.blocks: no form of the operation has a file called file. Name it with `field`.",
  ],
  [
    "blocks with a place that nobody gives",
    post(blocks("location: a.nobody, into: /fileUrl"), both) + location,
    '8:105 paths./a.post.x-upload.blocks.location: there is no operation "a.nobody". Name an operationId of this document.',
  ],
  [
    "blocks with a place that needs more than the call knows",
    post(blocks("location: a.other, into: /fileUrl"), both) + location,
    "8:105 paths./a.post.x-upload.blocks.location: a.other needs d, which the operation does not take. Name another operation.",
  ],
  [
    "blocks with a place whose reply holds no URL",
    post(blocks("location: a.locate, into: /fileUrl", "/uri"), both) + location,
    "8:19 paths./a.post.x-upload.url: the success response of a.locate has nothing at $response.body#/uri. Point to the property that holds the URL.",
  ],
  [
    "blocks whose URL has no field, or one that is no text",
    post(blocks("location: a.locate, into: /n"), both) + location,
    "8:125 paths./a.post.x-upload.blocks.into: /n is not a string, and that is what is put there. Point to another property.",
  ],
  [
    "blocks without a place for their names",
    post(
      `{ url: $response.body#/url, blocks: { above: 1, bytes: 1, query: b, headers: {}, location: a.locate, into: /fileUrl, ${commit} } }`,
      both,
    ) + location,
    '8:75 paths./a.post.x-upload.blocks.query: must match pattern "^[^?#{}\\s]*\\{id\\}[^?#{}\\s]*$". Correct it (specs/README.md).',
  ],
  [
    "blocks beside the method of a single request",
    post(blocks("location: a.locate, into: /fileUrl").replace("{ url", "{ method: PUT, url"), both) + location,
    "8:19 paths./a.post.x-upload.method: it belongs to a file that goes to its URL in one request, and this one goes in blocks. Remove one.",
  ],
]);
