/**
 * A file in a form: a Blob or File (`fs.openAsBlob(path)` makes one that streams), its bytes, or a stream of them. A
 * stream can be sent once only, so such a call is never repeated; a Blob is read again for every attempt.
 */
export type FileInput = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;

/** A body that is sent as it is. */
export type BodyInput = FileInput | string;
