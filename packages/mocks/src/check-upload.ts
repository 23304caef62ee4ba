import type { IncomingMessage } from "node:http";
import type { Violation } from "./journal.ts";
import { MockError } from "./mock-error.ts";
import type { Provider } from "./provider.ts";
import type { Upload } from "./read-upload.ts";
import type { Target } from "./target.ts";
import type { UploadAddress } from "./upload-url.ts";
import { signatureParameter } from "./upload-url.ts";

/** Throws a MockError unless a request comes by the right method to a URL as it was handed out, and in time. */
export function checkAddress(
  { method = "" }: IncomingMessage,
  { expiresAt, signature }: UploadAddress,
  { [signatureParameter]: given, ...added }: Target["query"],
  { method: wanted, blocks }: Upload,
): void {
  if (method !== wanted) throw new MockError(405, "wrong-upload-method", `the upload URL takes ${wanted}, not ${method}`);
  // Only what is put in blocks adds to the query.
  if (given !== signature || (blocks === undefined && Object.keys(added).length > 0))
    throw new MockError(
      403,
      "wrong-upload-signature",
      "the query of the upload URL is not as it was handed out; what is added to it comes after &",
    );
  if (expiresAt <= Date.now())
    throw new MockError(403, "upload-url-expired", `the upload URL expired at ${new Date(expiresAt).toISOString()}`);
}

/** Credentials of the provider have no business at another origin. */
export function leaks({ headers }: IncomingMessage, { redact }: Provider): Violation[] {
  const shown = redact.headers(headers);
  const leaked = Object.keys(shown).filter((name) => shown[name] === "[redacted]");
  return leaked.map((name) => ({
    location: ["request", "header", name],
    severity: "Error",
    code: "leaked-credential",
    message: `Request header ${name} holds a credential, which an upload URL must not be sent`,
  }));
}
