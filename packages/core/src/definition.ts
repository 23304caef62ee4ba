import type { EncodeBody, SelectMediaType } from "./encode-body.ts";
import type { ApplyCredential } from "./authorize.ts";
import type { FillServer, SelectServer } from "./base-url.ts";
import type { FindCursor } from "./next-cursor.ts";
import type { MeasureFile, SendUpload } from "./upload.ts";
import type { Outdated } from "./outdated.ts";
import type { WriteParameter } from "./write-scalar.ts";

/**
 * What generated packages tell the runtime: data, one object per document, operation and job. Field names are those of
 * OpenAPI wherever it has one. Everything here is written by the generator; nothing here knows a provider.
 *
 * What most documents do not need is a function of this package that the data name, such as `encode: multipart`: so a
 * bundle holds only what its document needs.
 */

/** Facts of a whole OpenAPI document. */
export interface Provider {
  /** Lower-kebab id of the provider: begins every error message. */
  readonly id: string;
  /** The first is used, unless `select` picks another. */
  readonly servers: readonly Server[];
  /** `selectServer`, where the document or an operation has several. */
  readonly select?: SelectServer;
  /** The document's security requirements. */
  readonly security: SecurityRequirements;
  /** Headers of every call that a client option sets; without it `value` is sent, if there is one. */
  readonly headers?: readonly { readonly name: string; readonly option: string; readonly value?: string }[];
  /** Client option -> environment variable read when the option is absent. */
  readonly env?: { readonly [option: string]: string };
}

export interface Server {
  /** URL template; variables in braces. */
  readonly url: string;
  /** Value of the option `server` that picks this one. */
  readonly name?: string;
  readonly variables?: { readonly [name: string]: ServerVariable };
  /** `fillServer`, where there are variables. */
  readonly fill?: FillServer;
}

export interface ServerVariable {
  /** Client option that sets it. */
  readonly option: string;
  /** Used when the option is absent. A variable without it must be given. */
  readonly default?: string;
  /** The only values allowed. */
  readonly enum?: readonly string[];
}

/** Alternatives, each a list of schemes that go together. An empty alternative needs no credential. */
export type SecurityRequirements = readonly (readonly SecurityScheme[])[];

/** What a credential becomes in a request: a bearer token (OAuth2 and OpenID Connect too), unless `name` or `apply` say otherwise. */
export interface SecurityScheme {
  /** Name of the header, query parameter or cookie that an API key goes into. */
  readonly name?: string;
  /** Client options that hold the credential: one, or for `basic` user name and password. */
  readonly options: readonly string[];
  /** `queryKey`, `cookieKey` or `basic`; absent for a key in a header and for `bearer`. */
  readonly apply?: ApplyCredential;
}

export interface Operation {
  /** operationId: the path of the method in the client. */
  readonly id: string;
  readonly method: string;
  /** Path template as in the document. */
  readonly path: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: RequestBody;
  /** Declared statuses, as in the document: "200", "4XX", "default". */
  readonly responses: readonly string[];
  /** Overrides the document's requirements. */
  readonly security?: SecurityRequirements;
  /** Replaces the document's servers. */
  readonly servers?: readonly Server[];
  readonly pagination?: Pagination;
  readonly upload?: Upload;
  /** True where a success may be a page of HTML, which otherwise means that something else than the provider has answered. */
  readonly html?: boolean;
  /** True where a POST or PATCH may be repeated although it may have been done (x-retry). */
  readonly safe?: boolean;
}

export interface Parameter {
  readonly in: "path" | "query" | "header" | "cookie";
  /** Wire name. */
  readonly name: string;
  /** Name in the method's flat parameters, where it differs from the wire name. */
  readonly key?: string;
  /** Client option that holds the value, instead of the method's parameters. */
  readonly option?: string;
  /** Sent when nothing was given; only with `option`. */
  readonly default?: string;
  /** As in OpenAPI; absent means the default of `in`. */
  readonly style?: "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  /** As in OpenAPI; absent means the default of `style`. */
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** The parameter has `content`: its value is written in this media type. */
  readonly contentType?: string;
  /** `styled`, where any of the four fields above is present or the value may be an array or object; `cookie` for cookies. */
  readonly write?: WriteParameter;
}

export interface RequestBody {
  readonly required?: boolean;
  /** The body is `params.body`. Otherwise it consists of all fields of the parameters that are no parameter. */
  readonly whole?: boolean;
  /** In order of preference; the first is used, unless `select` picks another. */
  readonly content: readonly MediaType[];
  /** `selectMediaType`, where there are several: the first whose required fields are all present. */
  readonly select?: SelectMediaType;
}

export interface MediaType {
  readonly type: string;
  /** Fields whose presence makes a set of parameters this media type: one list per variant of a union. */
  readonly required?: readonly (readonly string[])[];
  /** Fields of a form that are files. */
  readonly files?: readonly string[];
  /** Fields of a form that do not follow the default (OpenAPI's Encoding Object). */
  readonly encoding?: { readonly [field: string]: Encoding };
  /** `multipart`, `urlEncoded` or `unencoded` (text, bytes); absent for JSON. */
  readonly encode?: EncodeBody;
}

export interface Encoding {
  readonly contentType?: string;
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

/** Where the file of a call goes, if not into its body (x-upload). Pointers are JSON Pointers into a reply's body. */
export interface Upload {
  /** `uploadToUrl`, where the reply of the operation holds the URL, or `uploadInBlocks`, where another operation gives it before. */
  readonly send: SendUpload;
  /** Parameter of the method that holds the file. */
  readonly field: string;
  /** Pointer to the URL. */
  readonly url: string;
  /** Method of the request that carries the file, and its media type; only with `uploadToUrl`. */
  readonly method?: string;
  readonly contentType?: string;
  /** Parameters that are computed from the file unless they are given; only with `uploadToUrl`. */
  readonly fill?: { readonly [parameter: string]: MeasureFile };
  /** How a large file is sent in parts; only with `uploadInBlocks`. */
  readonly blocks?: Blocks;
}

/** Parts of a file that are stored one by one under a URL, and then put together. `{id}` stands for the name of a block. */
export interface Blocks {
  /** Files of more bytes than this go in blocks; others in the body of the call. */
  readonly above: number;
  /** Gives the URL. */
  readonly location: Operation;
  /** Parameter of the method that takes the URL in place of the file. */
  readonly into: string;
  /** Size of a block in bytes; the last one may be shorter. */
  readonly bytes: number;
  /** What a block's request adds to the query of the URL. */
  readonly query: string;
  readonly headers: { readonly [name: string]: string };
  /** The request that puts the blocks together. */
  readonly commit: {
    readonly query: string;
    readonly headers: { readonly [name: string]: string };
    /** Beginning of the body, what is said of each block, and the end. */
    readonly body: readonly [string, string, string];
  };
}

/** How the pages of a list are read. Pointers are JSON Pointers into the reply's body; "" is the whole body. */
export interface Pagination {
  readonly items: string;
  /** Pointer to the cursor of the next page. */
  readonly next?: string;
  /** Parameter of the method that takes the cursor. */
  readonly into?: string;
  /** Pointer to a boolean; false ends the list. */
  readonly more?: string;
  /** Parameter of the method that holds the size of a page; with `offsetCursor` a shorter page ends the list. */
  readonly limit?: string;
  /**
   * Finds the cursor where it is not at `next`: `linkCursor` takes the value of `into` out of the `rel=next` of the Link
   * header (RFC 8288), `offsetCursor` counts the items to skip.
   */
  readonly cursor?: FindCursor;
}

/** The five states an import can be in, whatever its provider calls them; `unknown` is a value the document lacks. */
export type JobState = "pending" | "running" | "succeeded" | "failed" | "cancelled" | "unknown";

/** How a provider's imports fit one model (x-jobs). Pointers are JSON Pointers into the resource. */
export interface Job {
  readonly name: string;
  /** Reads one import. */
  readonly get: Operation;
  /** Pointer to the id, in the resource and in the reply of what starts an import. */
  readonly id: string;
  /** Parameter of `get` that takes the id. */
  readonly parameter: string;
  /** Parameters that `get` shares with what starts a job: where the job is. */
  readonly scope?: readonly string[];
  readonly state: JobStateMap;
  /** Where the reason of a failure stands; of several places the first that holds anything. */
  readonly failure?: { readonly code?: string; readonly message?: string | readonly string[] };
}

export interface JobStateMap {
  /** Pointer to the status. */
  readonly at: string;
  /** Pointer to the time that the status is of; only with `outdated`. */
  readonly asOf?: string;
  /** `outdated`, where the first polls of a job may show how the job before it ended. */
  readonly outdated?: Outdated;
  /** What a missing status means. */
  readonly absent?: JobState;
  /** The provider's value -> our state. */
  readonly values: { readonly [value: string]: JobState };
}
