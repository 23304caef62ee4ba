import { pointerTo } from "./pointer-to.ts";
import type { Say } from "./say.ts";

/** Our extensions on the document, with every text that their JSON Schema allows. */
export function extensionsOf(say: Say): object {
  return {
    "x-env": { [say("x-env key", "harbourKey")]: say("x-env", "HARBOUR_KEY") },
    "x-rate-limit": {
      requests: 2,
      perSeconds: 1,
      headers: {
        limit: say("x-rate-limit.headers.limit", "X-Limit"),
        remaining: say("x-rate-limit.headers.remaining", "X-Remaining"),
        reset: say("x-rate-limit.headers.reset", "X-Reset"),
      },
    },
    "x-webhook-signature": {
      scheme: say("x-webhook-signature.scheme", "hmac-sha256"),
      header: say("x-webhook-signature.header", "X-Signature"),
      separator: say("x-webhook-signature.separator", ","),
      signature: say("x-webhook-signature.signature", "v1="),
      timestamp: say("x-webhook-signature.timestamp", "t="),
      id: `$request.header.${say("x-webhook-signature.id", "X-Id")}`,
      signed: `${say("x-webhook-signature.signed", "{id}.{timestamp}.")}{body}`,
      encoding: say("x-webhook-signature.encoding", "hex"),
      secret: say("x-webhook-signature.secret", "utf8"),
      secretPrefix: say("x-webhook-signature.secretPrefix", "whsec_"),
      toleranceSeconds: 300,
    },
    "x-jobs": [jobOf(say)],
  };
}

function jobOf(say: Say): object {
  return {
    name: say("x-jobs[].name", "import"),
    resource: say("x-jobs[].resource", "Import"),
    scope: { [say("x-jobs[].scope key", "team")]: say("x-jobs[].scope", "team") },
    get: say("x-jobs[].get", "imports.get"),
    list: say("x-jobs[].list", "imports.list"),
    cancel: say("x-jobs[].cancel", "imports.cancel"),
    delete: say("x-jobs[].delete", "imports.delete"),
    start: [say("x-jobs[].start[]", "imports.create")],
    id: pointerTo(`${say("x-jobs[].id", "id")} of it!`),
    state: {
      at: pointerTo(`${say("x-jobs[].state.at", "status")} it has`),
      asOf: pointerTo(`${say("x-jobs[].state.asOf", "time")} it has?`),
      absent: say("x-jobs[].state.absent", "pending"),
      pending: [say("x-jobs[].state.pending[]", "waiting")],
      running: [say("x-jobs[].state.running[]", "busy")],
      succeeded: [say("x-jobs[].state.succeeded[]", "done")],
      failed: [say("x-jobs[].state.failed[]", "broken")],
      cancelled: [say("x-jobs[].state.cancelled[]", "stopped")],
    },
    title: pointerTo(say("x-jobs[].title", "title")),
    source: pointerTo(`${say("x-jobs[].source", "source")} of it`),
    progress: pointerTo(`${say("x-jobs[].progress", "progress")} of it?`),
    counts: {
      total: say("x-jobs[].counts.total", "/count"),
      imported: { count: say("x-jobs[].counts.imported.count", "/rows") },
      failed: say("x-jobs[].counts.failed", "/count"),
    },
    failure: {
      code: `/failure${pointerTo(`${say("x-jobs[].failure.code", "code")} of it`)}`,
      message: [say("x-jobs[].failure.message", "/failure/message"), say("x-jobs[].failure.message[]", "/failure/code")],
    },
    createdAt: say("x-jobs[].createdAt", "/at"),
    startedAt: say("x-jobs[].startedAt", "/at"),
    finishedAt: say("x-jobs[].finishedAt", "/at"),
    updatedAt: say("x-jobs[].updatedAt", "/at"),
    details: {
      operation: say("x-jobs[].details.operation", "imports.details"),
      total: say("x-jobs[].details.total", "/count"),
      imported: { count: say("x-jobs[].details.imported.count", "/rows") },
      failed: say("x-jobs[].details.failed", "/count"),
    },
    scenarios: { [say("x-jobs[].scenarios key", "succeeds")]: [say("x-jobs[].scenarios[]", "waiting"), "done"] },
  };
}
