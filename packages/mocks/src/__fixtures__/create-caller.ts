import type { Mocks } from "../mocks.ts";

/** What the providers answer, as far as the tests read it. */
export interface Body {
  readonly id: string;
  readonly status: string;
  readonly data: readonly Body[];
  readonly value: readonly Body[];
  readonly pagination: { readonly next: string };
  readonly [text: string]: unknown;
}

/** An answer, whose body has been read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** Credentials that suit each provider. */
export const credentials: Readonly<Record<string, Record<string, string>>> = {
  exa: { "x-api-key": "k" },
  freckle: { "x-freckletoken": "k" },
  pinecone: { "api-key": "k" },
  "power-bi": { authorization: "Bearer k" },
  rally: { authorization: "Bearer k" },
};

/** Calls providers with credentials; what is no form is sent as JSON. */
export function createCaller(mocks: Mocks): (provider: string, method: string, path: string, body?: object) => Promise<Answer> {
  return async (provider, method, path, body) => {
    const isForm = body instanceof FormData;
    const reply = await fetch(mocks.url(provider) + path, {
      method,
      headers: { ...credentials[provider], ...(body !== undefined && !isForm && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await reply.text();
    return {
      status: reply.status,
      headers: reply.headers,
      body: (text.startsWith("{") || text.startsWith("[") ? JSON.parse(text) : { text }) as Body,
    };
  };
}
