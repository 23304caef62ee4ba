// Generated from specs/pinecone/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

export interface paths {
    "/bulk/imports": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the call is written for.
                 * @example 2025-04
                 */
                "X-Pinecone-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description Lists the recent and ongoing imports of the index, one page at a time.
         */
        get: operations["imports.list"];
        put?: never;
        /**
         * Start an import
         * @description Starts reading the Parquet files of a directory into the index and answers at once with the id of the import. Repeating the call starts a second import.
         */
        post: operations["imports.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk/imports/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the call is written for.
                 * @example 2025-04
                 */
                "X-Pinecone-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description Id of the import, as `imports.start` returned it.
                 * @example 217
                 */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        /**
         * Describe an import
         * @description Tells how far an import has come, and why it failed if it did.
         */
        get: operations["imports.describe"];
        put?: never;
        post?: never;
        /**
         * Cancel an import
         * @description Cancels an import that has not finished. On a finished one it has no effect and succeeds all the same.
         */
        delete: operations["imports.cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One bulk import and how far it has come. */
        ImportModel: {
            /** @description Id of the import; short decimal strings so far. */
            id: string;
            /** @description Directory that the import reads. */
            uri: string;
            status: components["schemas"]["ImportStatus"];
            /**
             * Format: date-time
             * @description When the import was accepted.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the import ended; absent while it runs.
             */
            finishedAt?: string;
            /**
             * Format: float
             * @description Share of the work done, in percent.
             */
            percentComplete: number;
            /**
             * Format: int64
             * @description How many records are in the index so far.
             */
            recordsImported: number;
            /** @description Why the import failed; absent unless it did. */
            error?: string;
        };
        /**
         * @description Where an import stands. `Failed`, `Completed` and `Cancelled` are final.
         * @enum {string}
         */
        ImportStatus: "Pending" | "InProgress" | "Failed" | "Completed" | "Cancelled";
        /** @description One page of imports. */
        ListImportsResponse: {
            /** @description The imports of this page. */
            data: components["schemas"]["ImportModel"][];
            pagination?: components["schemas"]["Pagination"];
        };
        /** @description Where the next page begins; absent on the last one. */
        Pagination: {
            /** @description Token that reads the next page. */
            next?: string;
        };
        /** @description What to import and how to treat bad records. */
        StartImportRequest: {
            /** @description Directory of Parquet files, one sub-directory per namespace: `s3://BUCKET/DIR`, `gs://BUCKET/DIR` or `https://ACCOUNT.blob.core.windows.net/CONTAINER/DIR`. */
            uri: string;
            /** @description Id of the storage integration that may read the directory; public buckets need none. */
            integrationId?: string;
            errorMode?: components["schemas"]["ImportErrorMode"];
        };
        /** @description What to do with a record that cannot be read. */
        ImportErrorMode: {
            /**
             * @description `continue` (what Pinecone does when nothing is said) skips the record without a report; `abort` fails the import at the first one.
             * @enum {string}
             */
            onError?: "abort" | "continue";
        };
        /** @description The import that was started. */
        StartImportResponse: {
            /** @description Id of the import. */
            id: string;
        };
        /** @description Nothing; Pinecone acknowledges with an empty object. */
        CancelImportResponse: Record<string, never>;
        /** @description A refusal or a failure, in the shape that gRPC gateways use. */
        RpcStatus: {
            /**
             * Format: int32
             * @description gRPC status code, not the HTTP one.
             */
            code?: number;
            /** @description What went wrong, for people. */
            message?: string;
            /** @description Details for machines; usually empty. */
            details?: components["schemas"]["ProtobufAny"][];
        };
        /** @description A detail of any type. */
        ProtobufAny: {
            /** @description Names the type of the detail. */
            typeUrl?: string;
            /** @description The detail itself, encoded in base64. */
            value?: string;
        };
        /** @description A refusal of the gateway in front of Pinecone, in plain text. */
        PlainError: string;
    };
    responses: {
        /** @description A parameter or a field of the body is wrong; the message says which. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RpcStatus"];
            };
        };
        /** @description The API key is missing or wrong. The gateway answers in plain text. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["PlainError"];
                "application/json": components["schemas"]["RpcStatus"];
            };
        };
        /** @description The plan of the project does not include bulk imports, or has run out. */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RpcStatus"];
            };
        };
        /** @description The key may not do this, or a quota is used up. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RpcStatus"];
                "text/plain": components["schemas"]["PlainError"];
            };
        };
        /** @description There is no import of that id in the index. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RpcStatus"];
            };
        };
        /** @description Something of that name or id exists already. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RpcStatus"];
            };
        };
        /** @description The index is not in a state that allows the call. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RpcStatus"];
            };
        };
        /** @description The rate limit is used up. Pinecone publishes neither its height nor a time to wait. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["PlainError"];
                "application/json": components["schemas"]["RpcStatus"];
            };
        };
        /** @description Pinecone failed. Whether the call took effect is not known. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RpcStatus"];
            };
        };
        /** @description The gateway had no proper answer from the service behind it. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RpcStatus"];
            };
        };
        /** @description Pinecone cannot serve the call at the moment. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RpcStatus"];
            };
        };
        /** @description The service behind the gateway took too long. Whether the call took effect is not known. */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RpcStatus"];
            };
        };
        /** @description Any other refusal. */
        ClientError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RpcStatus"];
            };
        };
        /** @description Any other failure of Pinecone. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RpcStatus"];
            };
        };
    };
    parameters: {
        /**
         * @description Version of the API that the call is written for.
         * @example 2025-04
         */
        ApiVersion: string;
        /**
         * @description Id of the import, as `imports.start` returned it.
         * @example 217
         */
        ImportId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "imports.list": {
        parameters: {
            query?: {
                /**
                 * @description How many imports a page holds at most.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Token of the page to read, taken from `pagination.next` of the page before.
                 * @example b2Zmc2V0PTI=
                 */
                paginationToken?: string;
            };
            header?: {
                /**
                 * @description Version of the API that the call is written for.
                 * @example 2025-04
                 */
                "X-Pinecone-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of imports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImportsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "imports.start": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the call is written for.
                 * @example 2025-04
                 */
                "X-Pinecone-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Where to read from, and what to do with records that cannot be read. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartImportRequest"];
            };
        };
        responses: {
            /** @description The import has been accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartImportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "imports.describe": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the call is written for.
                 * @example 2025-04
                 */
                "X-Pinecone-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description Id of the import, as `imports.start` returned it.
                 * @example 217
                 */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import as it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportModel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    "imports.cancel": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the call is written for.
                 * @example 2025-04
                 */
                "X-Pinecone-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description Id of the import, as `imports.start` returned it.
                 * @example 217
                 */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import is cancelled, or had finished already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelImportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
