/** What can be told that nobody reads on: a stream, or the reader that holds one. */
export type Source = Pick<ReadableStream, "cancel">;

/**
 * A stream of what is written, whose `cancel` reaches the streams that this is made of at once: even while it is being read
 * itself, and while one of them is awaited. `sources` are those that are still of interest.
 */
export function cancellable(content: AsyncIterator<Uint8Array, void>, sources: Iterable<Source>): ReadableStream<Uint8Array> {
  // Not by ending the iterator: that would wait for what it is waiting for, a stream that may never give anything.
  const cancel = (reason: unknown): void => {
    for (const source of sources) source.cancel(reason).catch(() => {});
  };
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({
    start: (given) => void (controller = given),
    async pull() {
      try {
        const { done, value } = await content.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        cancel(error);
        throw error;
      }
    },
    cancel,
  });
  // Ending a call is to cancel its body even while that is being read (Fetch Standard, "abort a fetch() call"). Node calls this
  // method for it, and a stream's own would refuse. What has been sent must not look complete, hence the error.
  body.cancel = async (reason) => {
    controller.error(reason);
    cancel(reason);
  };
  return body;
}

/** A stream as it is, but `cancellable`. It is not touched before it is read. */
export function cancellableStream(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const sources = new Set<Source>([stream]);
  return cancellable(chunks(stream, sources), sources);
}

/** The chunks of a stream, which in `sources` gives its place to its reader, and leaves when it has ended. */
export async function* chunks(stream: ReadableStream<Uint8Array>, sources: Set<Source>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  sources.delete(stream);
  sources.add(reader);
  for (let chunk; !(chunk = await reader.read()).done;) yield chunk.value;
  sources.delete(reader);
}
