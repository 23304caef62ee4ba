/** What a client handed to `fetch`. */
export interface Captured {
  readonly url: string;
  readonly init: RequestInit & { readonly headers: Headers; readonly method: string };
}

export interface Capture {
  readonly sent: Captured[];
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** A `fetch` that sends nothing: it remembers what it was asked for and gives the replies in turn, the last for ever. */
export function capture(...replies: (() => Response | Promise<Response>)[]): Capture {
  const sent: Captured[] = [];
  return {
    sent,
    fetch: async (url, init) => {
      sent.push({ url, init: { ...init, headers: new Headers(init.headers) } as Captured["init"] });
      const reply = replies[Math.min(sent.length, replies.length) - 1];
      return reply ? reply() : Response.json({ id: "1" });
    },
  };
}
