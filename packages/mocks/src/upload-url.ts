import { randomBytes } from "node:crypto";

/** First segment of the paths that lead to no provider, but to one-time upload URLs. */
export const uploadSegment = "-";

/** Query parameter without which an upload URL opens nothing: whatever else a client adds comes after it. */
export const signatureParameter = "signature";

/** What makes an upload URL one of a kind, and until when it is good. */
export interface UploadAddress {
  readonly token: string;
  readonly signature: string;
  /** In Unix milliseconds. */
  readonly expiresAt: number;
}

/** An address that nobody can guess. */
export function createAddress(expiresAt: number): UploadAddress {
  return { token: randomBytes(16).toString("hex"), signature: randomBytes(16).toString("hex"), expiresAt };
}

/** The URL of an address: `http://127.0.0.1:41234/-/uploads/<token>?signature=<signature>`. */
export function uploadUrl(origin: string, { signature, token }: UploadAddress): string {
  return `${origin}/${uploadSegment}/uploads/${token}?${signatureParameter}=${signature}`;
}

/** The token in a path below the first segment: `/uploads/<token>`. */
export function tokenOf(path: string): string | undefined {
  return /^\/uploads\/([0-9a-f]+)$/.exec(path)?.[1];
}
