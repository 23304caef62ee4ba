/** Whether the generator takes a text in a place; `SpecError`s tell of the others. */
export type Accepts = (text: string) => boolean;

const never: Accepts = () => false;
const like =
  (pattern: RegExp): Accepts =>
  (text) =>
    pattern.test(text);
const without =
  (pattern: RegExp): Accepts =>
  (text) =>
    !pattern.test(text);

const option = (text: string): boolean => /^[a-z][A-Za-z0-9]*$/.test(text) && !(text in {});
const token = like(/^[!#$%&'*+.^_`|~\w-]+$/);
const line = without(/[\n\r\u2028\u2029]/);
const inPath = without(/[?#{}]/);
const hostLabel = (text: string): boolean => {
  const url = `https://${text}.example.com/v1`;
  if (!URL.canParse(url)) return false;
  const { search, hash, username, password } = new URL(url);
  return !search && !hash && !username && !password;
};
const pointer = like(/^(\/[^/]*)*$/);
const blockQuery = like(/^[^?#{}\s]+$/);

/** Places whose words are not free. In every other one any text is taken, and must do no harm. */
export const accepts: { readonly [field: string]: Accepts } = {
  "server.url": inPath,
  "server.variables key": without(/[{}]/),
  "server.variables.default": hostLabel,
  "server.x-name": like(/^[a-z][a-z0-9-]*$/),
  "pathItem.server.url": inPath,
  "pathItem.server.variables.default": hostLabel,
  "paths key": inPath,
  "paths key of a list": inPath,
  "path parameter.name": (text) => inPath(text) && !(text in {}),
  "query parameter.x-name": like(/^[a-z][A-Za-z0-9]*$/),
  "header parameter.name": (text) => token(text) && !(text in {}),
  "header parameter.x-option": option,
  "requestBody content key": line,
  "response content key": like(/^[\w!#$&^.+*-]+(\s*;.*)?$/),
  "responses key": never,
  "securityScheme.name": token,
  "securityScheme.x-option": never,
  "http.scheme": never,
  "x-env key": never,
  "x-env": never,
  "x-rate-limit.headers.limit": token,
  "x-rate-limit.headers.remaining": token,
  "x-rate-limit.headers.reset": token,
  "operation.x-rate-limit.headers.limit": token,
  "operation.x-rate-limit.headers.remaining": token,
  "operation.x-rate-limit.headers.reset": token,
  "x-webhook-signature.scheme": never,
  "x-webhook-signature.header": token,
  "x-webhook-signature.id": token,
  "x-webhook-signature.encoding": never,
  "x-webhook-signature.secret": never,
  "x-jobs[].name": like(/^[a-z][A-Za-z0-9]*$/),
  "x-jobs[].resource": never,
  "x-jobs[].scope key": inPath,
  "x-jobs[].scope": like(/^[a-z][A-Za-z0-9]*$/),
  "x-jobs[].get": never,
  "x-jobs[].list": never,
  "x-jobs[].cancel": never,
  "x-jobs[].delete": never,
  "x-jobs[].start[]": never,
  "x-jobs[].state.absent": never,
  "x-jobs[].state.pending[]": never,
  "x-jobs[].state.succeeded[]": never,
  "x-jobs[].state.failed[]": never,
  "x-jobs[].state.cancelled[]": never,
  "x-jobs[].counts.total": never,
  "x-jobs[].counts.imported.count": never,
  "x-jobs[].counts.failed": never,
  "x-jobs[].failure.message": never,
  "x-jobs[].failure.message[]": never,
  "x-jobs[].createdAt": never,
  "x-jobs[].startedAt": never,
  "x-jobs[].finishedAt": never,
  "x-jobs[].updatedAt": never,
  "x-jobs[].details.operation": never,
  "x-jobs[].details.total": pointer,
  "x-jobs[].details.imported.count": pointer,
  "x-jobs[].details.failed": pointer,
  "x-jobs[].scenarios key": like(/^[a-z][a-z0-9-]*$/),
  "x-pagination.into": line,
  "x-pagination.items": line,
  "x-pagination.next": line,
  "x-pagination.more": line,
  "x-pagination.limit": line,
  "x-pagination.offset.into": line,
  "x-pagination.offset.limit": line,
  "x-upload.url": (text) => line(text) && !text.includes("#"),
  "x-upload.method": never,
  "x-upload.contentType": like(/^[^/\s]+\/[^/\s]+$/),
  "x-upload.fill": never,
  "x-upload.blocks.location": never,
  "x-upload.blocks.query": blockQuery,
  "x-upload.blocks.headers key": like(/^[A-Za-z0-9-]+$/),
  "x-upload.blocks.headers": like(/^[ -~]*$/),
  "x-upload.blocks.commit.query": blockQuery,
  "x-upload.blocks.commit.headers key": like(/^[A-Za-z0-9-]+$/),
  "x-upload.blocks.commit.headers": like(/^[ -~]*$/),
};
