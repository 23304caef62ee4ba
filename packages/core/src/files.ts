// Loaded when a form or a file is first sent: one file for all ways of doing so. Neither it nor what it exports imports
// anything of ours but types and each other, so that bundlers can put it into a file of its own without splitting the rest.
export { cancellableStream } from "./cancellable.ts";
export { multipart } from "./multipart.ts";
export { uploadInBlocks } from "./upload-in-blocks.ts";
export { uploadToUrl } from "./upload-to-url.ts";
export { withoutCopy } from "./without-copy.ts";
