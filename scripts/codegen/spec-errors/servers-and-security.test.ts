import { done, head, headWith, table } from "./problems-of.ts";

table("a mistake in a server is an error", [
  [
    "a relative URL",
    `${headWith("[{ url: /v1 }]")}paths: {}`,
    '3:13 servers.0.url: "/v1" is not an absolute URL. Write it out, beginning with https://.',
  ],
  [
    "no URL",
    `${headWith("[{ description: A. }]")}paths: {}`,
    '3:11 servers.0: "" is not an absolute URL. Write it out, beginning with https://.',
  ],
  [
    "another protocol",
    `${headWith('[{ url: "ftp://a.example.com" }]')}paths: {}`,
    "3:13 servers.0.url: only https:// and http:// URLs can be called. Use one of them.",
  ],
  [
    "a query",
    `${headWith('[{ url: "https://a.example.com?b=c" }]')}paths: {}`,
    "3:13 servers.0.url: the URL of a server has no user, query or fragment. Take it off.",
  ],
  [
    "a user",
    `${headWith('[{ url: "https://ines:secret@a.example.com" }]')}paths: {}`,
    "3:13 servers.0.url: the URL of a server has no user, query or fragment. Take it off.",
  ],
  [
    "a variable that is not declared",
    `${headWith('[{ url: "https://{a}.example.com" }]')}paths: {}`,
    "3:13 servers.0.url: the variable {a} is not declared. Add it under `variables`.",
  ],
  [
    "a variable without a default",
    `${headWith('[{ url: "https://{a}.example.com", variables: { a: {} } }]')}paths: {}`,
    "3:58 servers.0.variables.a: the variable {a} has no default. Add one; where none is right for all, any that shows the form, and x-required: true.",
  ],
  [
    "a default that is not allowed",
    `${headWith('[{ url: "https://{a}.example.com", variables: { a: { default: b, enum: [c] } } }]')}paths: {}`,
    "3:63 servers.0.variables.a.default: the default is not among c. Write one of them.",
  ],
  [
    "several without a name",
    'openapi: 3.1.0\ninfo: { title: A, version: "1" }\nservers:\n  - url: https://a.example.com\n  - { url: "https://b.example.com", x-name: b }\n  - { url: "https://c.example.com", x-name: b }\npaths: {}',
    "4:5 servers.0: one of several servers has no x-name. Add one; it is the value of the option `server`.",
    '6:37 servers.2.x-name: two servers are called "b". Rename one.',
  ],
  [
    "a variable called like an option of every client",
    `${headWith('[{ url: "https://{base-url}.example.com", variables: { base-url: { default: a } } }]')}paths: {}`,
    "3:65 servers.0.variables.base-url: every client has an option baseUrl already. Choose another name.",
  ],
]);

table("a mistake in security is an error", [
  [
    "a requirement without a scheme",
    `${head}security:\n  - Key: []\npaths: {}`,
    '5:5 security.0.Key: there is no security scheme "Key". Declare it under components.securitySchemes.',
  ],
  [
    "an operation's requirement without a scheme",
    `${head}paths:\n  /a: { get: { operationId: a.get, security: [{ Key: [] }], ${done} } }`,
    '5:49 paths./a.get.security.0.Key: there is no security scheme "Key". Declare it under components.securitySchemes.',
  ],
  [
    "an unknown type",
    `${head}paths: {}\ncomponents: { securitySchemes: { Key: { type: secret } } }`,
    '5:41 components.securitySchemes.Key.type: a security scheme of type "secret" is not supported. Use apiKey, http, oauth2 or openIdConnect.',
  ],
  [
    "a type that no client can do",
    `${head}security: [{ Key: [] }]\npaths: {}\ncomponents: { securitySchemes: { Key: { type: mutualTLS } } }`,
    '6:41 components.securitySchemes.Key.type: a security scheme of type "mutualTLS" is not supported. Use apiKey, http, oauth2 or openIdConnect.',
  ],
  [
    "an unknown HTTP scheme",
    `${head}paths: {}\ncomponents: { securitySchemes: { Key: { type: http, scheme: digest } } }`,
    '5:53 components.securitySchemes.Key.scheme: the HTTP scheme "digest" is not supported. Use bearer or basic.',
  ],
  [
    "an unknown place of a key",
    `${head}paths: {}\ncomponents: { securitySchemes: { Key: { type: apiKey, in: body, name: a } } }`,
    "5:55 components.securitySchemes.Key.in: an API key goes into header, query or cookie. Write one of them.",
  ],
  [
    "a name that is no token",
    `${head}paths: {}\ncomponents: { securitySchemes: { Key: { type: apiKey, in: header, name: "a: b" } } }`,
    '5:67 components.securitySchemes.Key.name: "a: b" cannot be the name of a header. Use an RFC 9110 token.',
  ],
  [
    "two schemes that go together under one option",
    `${head}security: [{ Key: [], App: [] }]\npaths: {}\ncomponents: { securitySchemes: { Key: { type: apiKey, in: header, name: a }, App: { type: apiKey, in: header, name: b } } }`,
    "4:12 security.0: Key and App go together, but both are the option apiKey. Give one an x-option.",
  ],
  [
    "an option that is a server variable too",
    `${headWith('[{ url: "https://{apiKey}.example.com", variables: { apiKey: { default: a } } }]')}paths: {}\ncomponents: { securitySchemes: { Key: { type: apiKey, in: header, name: a } } }`,
    "3:63 servers.0.variables.apiKey: the option apiKey is a credential already and cannot be a server variable too. Choose another name.",
  ],
]);
