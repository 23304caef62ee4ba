import { createProvider } from "../provider.ts";
import type { Mocks } from "../start-mocks.ts";
import { serve } from "../start-mocks.ts";
import { harbour } from "./harbour.ts";

/** A server for the document of the tests, and a way to call it with a key. */
export interface Harbour {
  readonly mocks: Mocks;
  call(path: string, init?: RequestInit): Promise<Response>;
}

/** Starts mocks of the document of the tests. */
export async function startHarbour(): Promise<Harbour> {
  const mocks = await serve([await createProvider("harbour", harbour())], {});
  const call = (path: string, init: RequestInit = {}) =>
    fetch(mocks.url("harbour") + path, {
      ...init,
      headers: { "x-harbour-key": "secret", ...init.headers },
    });
  return { mocks, call };
}
