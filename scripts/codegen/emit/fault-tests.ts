import type { Document } from "../ir/document.ts";
import type { Operation } from "../ir/operation.ts";
import { generatedFrom, Module } from "../text/module.ts";

/** Methods whose requests may be sent again, because doing it twice is like doing it once (RFC 9110 9.2.2). */
const idempotentMethods = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"];

/** `fault.test.gen.ts`: every operation against a provider that fails in every way there is. */
export function emitFaultTest(document: Document): string {
  const module = new Module(generatedFrom(document.path));
  module.import("@quayside/mocks/contract", "testFaults");
  module.import("./cases.gen.ts", "contract");
  module.add("testFaults(contract);\n");
  return module.toString();
}

/**
 * What the document says about an operation that fails. Read here and not by the runtime, which is what these facts are held
 * against.
 */
export function faultFacts({ method, safe, security }: Operation, document: Document): { repeatable: boolean; secured: boolean } {
  const [first = []] = security ?? document.security.requirements;
  return { repeatable: safe || idempotentMethods.includes(method), secured: first.length > 0 };
}
