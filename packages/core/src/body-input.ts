/** A file in a form: a Blob or File (`fs.openAsBlob(path)` makes one that streams), or its bytes. */
export type FileInput = Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer>;

/** A body that is sent as it is. A stream can be sent once only, so such a call is never repeated. */
export type BodyInput = FileInput | string | ReadableStream<Uint8Array<ArrayBuffer>>;
