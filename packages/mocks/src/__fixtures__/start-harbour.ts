import type { Mocks, MocksOptions } from "../mocks.ts";
import { startMocks } from "../start-mocks.ts";
import { harbour } from "./harbour.ts";

/** A server for the document of the tests, and a way to call it with a key. */
export interface Harbour {
  readonly mocks: Mocks;
  call(path: string, init?: RequestInit): Promise<Response>;
}

/** Starts mocks of the document of the tests, which remember nothing unless `options` say so. */
export async function startHarbour(options: MocksOptions = {}): Promise<Harbour> {
  const mocks = await startMocks({ providers: [{ name: "harbour", spec: harbour() }], state: false, ...options });
  const call = (path: string, init: RequestInit = {}) =>
    fetch(mocks.url("harbour") + path, {
      ...init,
      headers: { "x-harbour-key": "secret", ...init.headers },
    });
  return { mocks, call };
}
