// Generated from specs/exa/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

export interface paths {
    "/v0/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description Lists the imports of the team, one page at a time. Exa does not say in which order, and there is no filter by webset.
         */
        get: operations["imports.list"];
        put?: never;
        /**
         * Create an import
         * @description Creates an import, which starts as `pending`, and answers with the URL for its file. Unless the file goes along with the call, send the CSV there with `PUT` before `uploadValidUntil`. Repeating the call creates a second import.
         */
        post: operations["imports.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v0/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `imports.create` returned it.
                 * @example import_01k4hx7m2q9r
                 */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        /**
         * Get an import
         * @description Tells where an import stands, and why it failed if it did. There is no way to read its rows.
         */
        get: operations["imports.get"];
        put?: never;
        post?: never;
        /**
         * Delete an import
         * @description Deletes an import and answers with what it was.
         */
        delete: operations["imports.delete"];
        options?: never;
        head?: never;
        /**
         * Update an import
         * @description Sets the title or the metadata of an import; a field that is left out keeps its value. The call sets values, so repeating it changes nothing.
         */
        patch: operations["imports.update"];
        trace?: never;
    };
}
export interface webhooks {
    "import.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An import has been created
         * @description Exa sends this to the webhooks that ask for `import.created`.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description When the delivery was signed, in Unix seconds (`t`), and one or more signatures (`v1`, hexadecimal). Any one that matches is enough; refuse a delivery that is more than 300 seconds off.
                     * @example t=1788134400,v1=5f0c1e7b9a3d42688c0b7e54d1f6a9235f0c1e7b9a3d42688c0b7e54d1f6a923
                     */
                    "Exa-Signature": components["parameters"]["ExaSignature"];
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ImportCreatedEvent"];
                };
            };
            responses: {
                /** @description Received. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "import.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An import has been completed
         * @description Exa sends this to the webhooks that ask for `import.completed`. There is no event for a failure, and Exa does not say whether a failed import sends this one, so read `data.status`.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description When the delivery was signed, in Unix seconds (`t`), and one or more signatures (`v1`, hexadecimal). Any one that matches is enough; refuse a delivery that is more than 300 seconds off.
                     * @example t=1788134400,v1=5f0c1e7b9a3d42688c0b7e54d1f6a9235f0c1e7b9a3d42688c0b7e54d1f6a923
                     */
                    "Exa-Signature": components["parameters"]["ExaSignature"];
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ImportCompletedEvent"];
                };
            };
            responses: {
                /** @description Received. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description One import and where it stands. */
        Import: {
            /** @description Id of the import; an opaque string. */
            id: string;
            /**
             * @description Names the kind of object, which is always an import.
             * @enum {string}
             */
            object: "import";
            status: components["schemas"]["ImportStatus"];
            format: components["schemas"]["ImportFormat"];
            /** @description What the rows are; null if that is not stated. */
            entity: components["schemas"]["Entity"] | null;
            /** @description Title of the import. */
            title: string;
            /** @description How many rows the import has. */
            count: number;
            metadata: components["schemas"]["Metadata"];
            /** @description Why the import failed, for programs; null unless it did. */
            failedReason: components["schemas"]["ImportFailedReason"] | null;
            /**
             * Format: date-time
             * @description When the import failed; null unless it did.
             */
            failedAt: string | null;
            /** @description Why the import failed, for people; null unless it did. */
            failedMessage: string | null;
            /**
             * Format: date-time
             * @description When the import was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the import last changed.
             */
            updatedAt: string;
        };
        /**
         * @description Where an import stands. `completed`, `failed` and `canceled` are final; `canceled` came later and is unknown to older versions of the API.
         * @enum {string}
         */
        ImportStatus: "pending" | "processing" | "completed" | "failed" | "canceled";
        /**
         * @description Where the rows come from. `csv` is a file; `webset` is another webset and cannot be asked for here.
         * @enum {string}
         */
        ImportFormat: "csv" | "webset";
        /**
         * @description Why an import failed. `invalid_format` is a file that is no CSV, `invalid_file_content` a CSV that cannot be used, `missing_identifier` a CSV without a column of URLs.
         * @enum {string}
         */
        ImportFailedReason: "invalid_format" | "invalid_file_content" | "missing_identifier";
        /** @description Your own keys and values; a value has at most 1,000 characters. */
        Metadata: {
            [key: string]: string;
        };
        /** @description What the rows of an import are. */
        Entity: components["schemas"]["CompanyEntity"] | components["schemas"]["PersonEntity"] | components["schemas"]["ArticleEntity"] | components["schemas"]["ResearchPaperEntity"] | components["schemas"]["CustomEntity"];
        /** @description Companies. */
        CompanyEntity: {
            /**
             * @description Tells this kind of entity from the others. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "company";
        };
        /** @description People. */
        PersonEntity: {
            /**
             * @description Tells this kind of entity from the others. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "person";
        };
        /** @description Articles. */
        ArticleEntity: {
            /**
             * @description Tells this kind of entity from the others. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "article";
        };
        /** @description Research papers. */
        ResearchPaperEntity: {
            /**
             * @description Tells this kind of entity from the others. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "research_paper";
        };
        /** @description A kind of your own. */
        CustomEntity: {
            /**
             * @description Tells this kind of entity from the others. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "custom";
            /** @description What the rows are, in words. */
            description: string;
        };
        /** @description One page of imports. */
        ListImportsResponse: {
            /** @description The imports of this page. */
            data: components["schemas"]["Import"][];
            /** @description Whether another page follows. */
            hasMore: boolean;
            /** @description Cursor that reads the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description The import to create. The file itself is sent afterwards. */
        CreateImportRequest: {
            /** @description Size of the file in bytes, at most 50,000,000. */
            size: number;
            /** @description How many rows the file has, not counting the header. */
            count: number;
            /**
             * @description Format of the file; only CSV can be uploaded.
             * @enum {string}
             */
            format: "csv";
            entity: components["schemas"]["Entity"];
            /** @description Title by which to recognise the import. */
            title?: string;
            metadata?: components["schemas"]["Metadata"];
            csv?: components["schemas"]["CsvOptions"];
        };
        /** @description How to read the file. */
        CsvOptions: {
            /** @description Which column holds the URL of each entity, counted from 0. Without it Exa works the column out from the file. */
            identifier?: number;
        };
        /** @description The import that was created, and where to send its file. */
        CreateImportResponse: components["schemas"]["Import"] & {
            /** @description One-time URL to send the file to with `PUT`, without credentials. Treat it as a secret. */
            uploadUrl: string;
            /** @description When the upload URL expires; a date and time in UTC, by default an hour away. */
            uploadValidUntil: string;
        };
        /** @description The values to set; what is left out stays as it is. */
        UpdateImportRequest: {
            /** @description The new title. */
            title?: string;
            /** @description The new keys and values. */
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description Tells that an import has been created. */
        ImportCreatedEvent: {
            /** @description Id of the event. */
            id: string;
            /**
             * @description Names the kind of object, which is always an event.
             * @constant
             */
            object: "event";
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "import.created";
            /** @description The import as it was when the event happened. */
            data: components["schemas"]["Import"];
            /**
             * Format: date-time
             * @description When the event happened.
             */
            createdAt: string;
        };
        /** @description Tells that an import has been completed; read `data.status` all the same. */
        ImportCompletedEvent: {
            /** @description Id of the event. */
            id: string;
            /**
             * @description Names the kind of object, which is always an event.
             * @constant
             */
            object: "event";
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "import.completed";
            /** @description The import as it was when the event happened. */
            data: components["schemas"]["Import"];
            /**
             * Format: date-time
             * @description When the event happened.
             */
            createdAt: string;
        };
        /** @description A refusal or a failure. Exa has several shapes, so no field is certain; the text is in `error`, in `error.message` or in `message`. */
        ErrorResponse: {
            /** @description What went wrong, as text or as an object. */
            error?: string | components["schemas"]["ErrorDetail"];
            /** @description What went wrong, for people; beside `error` it adds to it. */
            message?: string;
            /** @description What went wrong, for programs, such as `INVALID_API_KEY`. New tags may appear. */
            tag?: string;
            /** @description Id of the request; quote it when asking Exa for help. */
            requestId?: string;
            /** @description The HTTP status once more. */
            statusCode?: number;
            /** @description When it happened. */
            timestamp?: string;
            /** @description Path that was called. */
            path?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What went wrong, as newer parts of the API tell it. */
        ErrorDetail: {
            /** @description Kind of the error. */
            type?: string;
            /** @description The error itself, for programs. */
            code?: string;
            /** @description What went wrong, for people. */
            message?: string;
            /** @description More about it; of any type. */
            detail?: unknown;
        } & {
            [key: string]: unknown;
        };
        /** @description A page of HTML from the gateway in front of Exa. */
        HtmlError: string;
    };
    responses: {
        /** @description A parameter, a header or a field of the body is wrong. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key is missing, empty or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The credits are gone, or a budget is used up. */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The plan does not include the feature, or the request is blocked. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no import of that id, or no such route. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key, the team or the network has passed its rate or its number of concurrent calls. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Exa failed. Whether the call took effect is not known. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The gateway got no proper answer from Exa and sends a page of HTML. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlError"];
            };
        };
        /** @description Exa is overloaded. The call was neither carried out nor billed; try again later. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Exa took too long. Whether the call took effect is not known. */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlError"];
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the import, as `imports.create` returned it.
         * @example import_01k4hx7m2q9r
         */
        ImportId: string;
        /**
         * @description When the delivery was signed, in Unix seconds (`t`), and one or more signatures (`v1`, hexadecimal). Any one that matches is enough; refuse a delivery that is more than 300 seconds off.
         * @example t=1788134400,v1=5f0c1e7b9a3d42688c0b7e54d1f6a9235f0c1e7b9a3d42688c0b7e54d1f6a923
         */
        ExaSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Id of the request; quote it when asking Exa for help.
         * @example req_4bWm8sKf2VtQx6Jc1NyZ
         */
        RequestId: string;
        /**
         * @description How many seconds to wait before the next attempt. Not always sent; back off exponentially without it.
         * @example 2
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "imports.list": {
        parameters: {
            query?: {
                /**
                 * @description Where the page begins, taken from `nextCursor` of the page before. Without it the first page is read.
                 * @example c_01k4hx7m2q9r
                 */
                cursor?: string;
                /**
                 * @description How many imports a page holds at most.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of imports. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    "imports.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the file holds and how large it is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateImportRequest"];
            };
        };
        responses: {
            /** @description The import exists and waits for its file. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateImportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    "imports.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `imports.create` returned it.
                 * @example import_01k4hx7m2q9r
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    "imports.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `imports.create` returned it.
                 * @example import_01k4hx7m2q9r
                 */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import that has been deleted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    "imports.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `imports.create` returned it.
                 * @example import_01k4hx7m2q9r
                 */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        /** @description The values to set. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateImportRequest"];
            };
        };
        responses: {
            /** @description The import with its new values. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
