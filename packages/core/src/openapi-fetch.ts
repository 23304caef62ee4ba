// The only file that imports openapi-fetch: what it replaces is named here, and so is what would replace it.
export { default as createOpenapiFetch, serializeArrayParam, serializeObjectParam, type Client } from "openapi-fetch";
