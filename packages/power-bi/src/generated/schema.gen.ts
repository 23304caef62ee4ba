// Generated from specs/power-bi/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

export interface paths {
    "/v1.0/myorg/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description Lists the imports of My workspace, all at once. There are no pages and no filters.
         */
        get: operations["imports.list"];
        put?: never;
        /**
         * Start an import
         * @description Starts an import into My workspace, from a file, from a workbook in OneDrive for Business or from an uploaded blob. Not safe to repeat: after a lost connection or a 500 the file may have been imported all the same, even several times, so look at `imports.list` first.
         */
        post: operations["imports.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/myorg/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as the call that started it returned it.
                 * @example 5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        /**
         * Get an import
         * @description Tells how far an import into My workspace has come, and what it made. After an import that overwrites, the first answers may still show how the previous run ended: trust a final state once `updatedDateTime` is later than your request.
         */
        get: operations["imports.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/myorg/imports/createTemporaryUploadLocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a temporary upload location
         * @description Makes a place in Azure Blob Storage for a `.pbix` of 1 to 10 GB that is to be imported into My workspace. Needs
         *     Premium capacity.
         *
         *     The steps that follow: upload the bytes to `url` with Azure's own means, without the Power BI token (a block
         *     blob: put blocks of 4 MiB, then the list of the blocks), before `expirationTime`; then start the import with
         *     `fileUrl` set to the same URL and a `datasetDisplayName` that ends in `.pbix`. Microsoft's own client allows
         *     that last call 15 minutes.
         */
        post: operations["imports.createUploadLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/myorg/groups/{groupId}/imports": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the service principal profile to act as. Only for service principals that keep several customers apart by profiles; taken by calls on shared workspaces alone.
                 * @example 2f8c6b4a-0e1d-4937-a5b2-c7d9e8f01234
                 */
                "X-PowerBI-profile-id"?: components["parameters"]["ProfileId"];
            };
            path: {
                /**
                 * @description Id of the workspace.
                 * @example 0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * List imports of a workspace
         * @description Lists the imports of a shared workspace, all at once. There are no pages and no filters.
         */
        get: operations["groups.imports.list"];
        put?: never;
        /**
         * Start an import into a workspace
         * @description Starts an import into a shared workspace, from a file, from a workbook in OneDrive for Business or from an uploaded blob. Not safe to repeat: after a lost connection or a 500 the file may have been imported all the same, even several times, so look at `groups.imports.list` first.
         */
        post: operations["groups.imports.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/myorg/groups/{groupId}/imports/{importId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the service principal profile to act as. Only for service principals that keep several customers apart by profiles; taken by calls on shared workspaces alone.
                 * @example 2f8c6b4a-0e1d-4937-a5b2-c7d9e8f01234
                 */
                "X-PowerBI-profile-id"?: components["parameters"]["ProfileId"];
            };
            path: {
                /**
                 * @description Id of the workspace.
                 * @example 0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174
                 */
                groupId: components["parameters"]["GroupId"];
                /**
                 * @description Id of the import, as the call that started it returned it.
                 * @example 5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        /**
         * Get an import of a workspace
         * @description Tells how far an import into a shared workspace has come, and what it made. After an import that overwrites, the first answers may still show how the previous run ended: trust a final state once `updatedDateTime` is later than your request.
         */
        get: operations["groups.imports.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/myorg/groups/{groupId}/imports/createTemporaryUploadLocation": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the service principal profile to act as. Only for service principals that keep several customers apart by profiles; taken by calls on shared workspaces alone.
                 * @example 2f8c6b4a-0e1d-4937-a5b2-c7d9e8f01234
                 */
                "X-PowerBI-profile-id"?: components["parameters"]["ProfileId"];
            };
            path: {
                /**
                 * @description Id of the workspace.
                 * @example 0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a temporary upload location for a workspace
         * @description Makes a place in Azure Blob Storage for a `.pbix` of 1 to 10 GB that is to be imported into a shared workspace.
         *     The workspace must be on Premium capacity.
         *
         *     The steps that follow: upload the bytes to `url` with Azure's own means, without the Power BI token (a block
         *     blob: put blocks of 4 MiB, then the list of the blocks), before `expirationTime`; then start the import with
         *     `fileUrl` set to the same URL and a `datasetDisplayName` that ends in `.pbix`. Microsoft's own client allows
         *     that last call 15 minutes.
         */
        post: operations["groups.imports.createUploadLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/myorg/admin/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports of the organisation
         * @description Lists the imports of all workspaces of the organisation. The caller is a Fabric administrator, or a service principal whose application holds no Power BI permission that needs an administrator's consent. At most 200 calls an hour.
         */
        get: operations["admin.imports.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/beta/myorg/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports (preview API)
         * @deprecated
         * @description Lists the imports of My workspace with the datasets of imported files and the reports of connected files, as the preview API did. Use `imports.list` instead; the scope that this operation asks for is retired.
         */
        get: operations["beta.imports.list"];
        put?: never;
        /**
         * Start an import (preview API)
         * @deprecated
         * @description Starts an import into My workspace, from a file or from a workbook in OneDrive for Business, as the preview API did. Use `imports.create` instead; the scope that this operation asks for is retired.
         */
        post: operations["beta.imports.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/beta/myorg/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `beta.imports.create` returned it.
                 * @example 7c1e0b52-3f5a-4f0e-9a51-0b7f6f2f9d11
                 */
                importId: components["parameters"]["BetaImportId"];
            };
            cookie?: never;
        };
        /**
         * Get an import (preview API)
         * @deprecated
         * @description Tells how far an import into My workspace has come, as the preview API did. Use `imports.get` instead; the scope that this operation asks for is retired.
         */
        get: operations["beta.imports.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One import, how far it has come and what it made. The reply of the call that starts it usually holds the id only. */
        Import: {
            /**
             * Format: uuid
             * @description Id of the import.
             */
            id: string;
            /** @description Name of the import. */
            name?: string;
            importState?: components["schemas"]["ImportState"];
            /**
             * Format: date-time
             * @description When the import was accepted.
             */
            createdDateTime?: string;
            /**
             * Format: date-time
             * @description When the import last changed.
             */
            updatedDateTime?: string;
            /** @description Reports that the import made; empty while it runs. */
            reports?: components["schemas"]["Report"][];
            /** @description Datasets that the import made; empty while it runs. */
            datasets?: components["schemas"]["Dataset"][];
            /** @description How the data came in, for example `import`. */
            connectionType?: string;
            /** @description Where the content came from, for example `Upload`. */
            source?: string;
            error?: components["schemas"]["ImportError"];
        };
        /**
         * @description Where an import stands; the two values after `Publishing` are final. A reply without it means that the import has only just been accepted.
         * @enum {string}
         */
        ImportState: "Publishing" | "Succeeded" | "Failed";
        /** @description Why an import failed; absent unless it did. Power BI does not always fill it. */
        ImportError: {
            /** @description What kind of error it is. */
            code?: string;
            /** @description What went wrong, for people. */
            message?: string;
            /** @description What the error is about. */
            target?: string;
            /** @description More about the error, as a list or as plain text. Look here when there is no `message`. */
            details?: components["schemas"]["ImportErrorDetail"][] | string;
        };
        /** @description One of the things that went wrong. */
        ImportErrorDetail: {
            /** @description What kind of error it is. */
            code?: string;
            /** @description What the error is about. */
            target?: string;
            /** @description What went wrong, for people. */
            message?: string;
        };
        /** @description Imports, in the envelope of OData. */
        ImportList: {
            /** @description URL that describes the shape of the answer; of no use to most callers. */
            "@odata.context"?: string;
            /** @description The imports. */
            value: components["schemas"]["Import"][];
        };
        /** @description A form with one file. */
        ImportFile: {
            /** @description The file, up to 1 GB. The extension in `datasetDisplayName` tells Power BI what it is. */
            file: string;
        };
        /** @description What to import, when the file itself is not sent along. */
        ImportInfo: components["schemas"]["OneDriveWorkbook"] | components["schemas"]["UploadedBlob"];
        /** @description A workbook in OneDrive for Business. A `.pbix` cannot be imported from there. */
        OneDriveWorkbook: {
            /** @description Path of an `.xlsx`, absolute or relative to the caller's OneDrive. */
            filePath: string;
            connectionType?: components["schemas"]["ConnectionType"];
        };
        /** @description A `.pbix` of 1 to 10 GB that was uploaded before. Needs Premium capacity. */
        UploadedBlob: {
            /** @description The `url` of the temporary upload location that holds the file. */
            fileUrl: string;
        };
        /**
         * @description Whether to load the workbook's data as a dataset (`import`) or to link the workbook as a report (`connect`).
         * @enum {string}
         */
        ConnectionType: "import" | "connect";
        /**
         * @description What to do when the name is taken. `Ignore` makes a second item of that name; `Abort` stops; `Overwrite` replaces the one item of that name and fails when there is none (404) or more than one (409); `CreateOrOverwrite` does the same but makes the item when there is none; `GenerateUniqueName` picks a fresh name, for dataflows only.
         * @enum {string}
         */
        ImportConflictHandlerMode: "Ignore" | "Abort" | "Overwrite" | "CreateOrOverwrite" | "GenerateUniqueName";
        /** @description A place in Azure Blob Storage to upload one file to. */
        TemporaryUploadLocation: {
            /** @description URL that describes the shape of the answer; of no use to most callers. */
            "@odata.context"?: string;
            /** @description URL to upload to, and later the `fileUrl` of the import. It carries its own permission, so treat it as a secret. Microsoft's machine-readable description spells it `Url`. */
            url: string;
            /**
             * Format: date-time
             * @description Until when `url` works. Microsoft's machine-readable description spells it `ExpirationTime`.
             */
            expirationTime: string;
        };
        /** @description A report. In imports usually only `id`, `name`, `webUrl` and `embedUrl` are filled. */
        Report: {
            /**
             * Format: uuid
             * @description Id of the report.
             */
            id: string;
            /** @description Name of the report. */
            name?: string;
            /** @description Id of the dataset that the report shows. */
            datasetId?: string;
            /** @description Id of the app that the report belongs to, if it belongs to one. */
            appId?: string;
            /** @description What the report is about. */
            description?: string;
            reportType?: components["schemas"]["ReportType"];
            /**
             * Format: uuid
             * @description Id of the report that this one was published from, if its workspace was published as an app.
             */
            originalReportId?: string;
            /** @description Whether the caller made the report. */
            isOwnedByMe?: boolean;
            /** @description Whether the report came from a `.pbix`. Sent by the service though not documented. */
            isFromPbix?: boolean;
            /** @description Address of the report for people. */
            webUrl?: string;
            /** @description Address of the report for embedding in an application. */
            embedUrl?: string;
            /**
             * @deprecated
             * @description Always empty, and to be removed.
             */
            users?: unknown[];
            /**
             * @deprecated
             * @description Always empty, and to be removed.
             */
            subscriptions?: unknown[];
        };
        /**
         * @description Whether a report is an interactive one or a paginated one (`.rdl`).
         * @enum {string}
         */
        ReportType: "PaginatedReport" | "PowerBIReport";
        /** @description A dataset. In imports usually only `id`, `name` and `webUrl` are filled. */
        Dataset: {
            /** @description Id of the dataset. */
            id: string;
            /** @description Name of the dataset. */
            name?: string;
            /** @description Who owns the dataset. */
            configuredBy?: string;
            /**
             * Format: date-time
             * @description When the dataset was made.
             */
            createdDate?: string;
            /**
             * @deprecated
             * @description Where the content came from. To be ignored.
             */
            contentProviderType?: string;
            /** @description What the dataset is about. */
            description?: string;
            /** @description Dataflows that the dataset reads. */
            upstreamDataflows?: components["schemas"]["DependentDataflow"][];
            /** @description Address for making a report of the dataset inside an application. */
            createReportEmbedURL?: string;
            /** @description Address for embedding questions and answers about the dataset. */
            qnaEmbedURL?: string;
            /** @description Address of the dataset for people. */
            webUrl?: string;
            /** @description Whether an embed token for the dataset must name an identity. */
            isEffectiveIdentityRequired?: boolean;
            /** @description Whether that identity must come with roles (row-level security). */
            isEffectiveIdentityRolesRequired?: boolean;
            /** @description Whether the dataset reaches its data through an on-premises gateway. */
            isOnPremGatewayRequired?: boolean;
            encryption?: components["schemas"]["Encryption"];
            /**
             * @deprecated
             * @description Always empty, and to be removed.
             */
            users?: unknown[];
            /** @description Whether rows can be pushed into the dataset. */
            addRowsAPIEnabled?: boolean;
            /** @description Whether the dataset can be refreshed. */
            isRefreshable?: boolean;
            /** @description Whether the dataset can be shared with other organisations. */
            isInPlaceSharingEnabled?: boolean;
            /** @description How the dataset is stored, for example `Abf`. */
            targetStorageMode?: string;
            queryScaleOutSettings?: components["schemas"]["QueryScaleOutSettings"];
        };
        /** @description A dataflow that a dataset reads. */
        DependentDataflow: {
            /** @description Id of the dataflow. */
            targetDataflowId?: string;
            /** @description Id of the workspace that holds the dataflow. */
            groupId?: string;
        };
        /** @description How the dataset is encrypted; sent with `$expand` only. */
        Encryption: {
            encryptionStatus?: components["schemas"]["EncryptionStatus"];
        };
        /**
         * @description Whether the dataset is encrypted as its workspace asks for.
         * @enum {string}
         */
        EncryptionStatus: "Unknown" | "NotSupported" | "InSyncWithWorkspace" | "NotInSyncWithWorkspace";
        /** @description How queries to the dataset are spread over read-only copies. */
        QueryScaleOutSettings: {
            /** @description Whether the copies follow the dataset by themselves. */
            autoSyncReadOnlyReplicas?: boolean;
            /** @description How many copies there may be; -1 leaves the number to Power BI. */
            maxReadOnlyReplicas?: number;
        };
        /** @description One import as the preview API shows it. */
        BetaImport: {
            /** @description Id of the import. */
            id: string;
            /** @description Name of the import, usually that of the file. */
            name?: string;
            /** @description When the import was accepted, like `2015-06-02 08:14:07.210`; no time zone is told. */
            createdDateTime?: string;
            /** @description When the import last changed, in the same form. */
            updatedDateTime?: string;
            /** @description Where the import stands; the values were never documented, `Published` is one. */
            importState?: string;
            error?: components["schemas"]["ImportError"];
            /** @description Reports of connected files. */
            reports?: components["schemas"]["BetaReport"][];
            /** @description Datasets of imported files. */
            datasets?: components["schemas"]["BetaDataset"][];
        };
        /** @description A report as the preview API shows it. */
        BetaReport: {
            /** @description Id of the report. */
            id: string;
            /** @description Name of the report. */
            name?: string;
            /** @description Address of the report for people. */
            webUrl?: string;
            /** @description Address of the report for embedding in an application. */
            embedUrl?: string;
        };
        /** @description A dataset as the preview API shows it. */
        BetaDataset: {
            /** @description Id of the dataset. */
            id: string;
            /** @description Name of the dataset. */
            name?: string;
        };
        /** @description The imports that the preview API lists. */
        BetaImportList: {
            /** @description The imports. */
            value: components["schemas"]["BetaImport"][];
        };
        /** @description The import that the preview API has begun. */
        BetaImportReference: {
            /** @description Id of the import. */
            id: string;
        };
        /** @description A workbook in OneDrive for Business. */
        BetaImportInfo: {
            /** @description Path of the workbook. */
            filePath: string;
            /** @default import */
            connectionType?: components["schemas"]["ConnectionType"];
        };
        /**
         * @description What to do when the name is taken: make a second item (`Ignore`), stop (`Abort`) or replace the one that is there (`Overwrite`).
         * @enum {string}
         */
        BetaImportConflictHandlerMode: "Ignore" | "Abort" | "Overwrite";
        /** @description A refusal or a failure. Most carry `error`; throttled calls may carry only a `message`. Many errors have no body at all. */
        ErrorResponse: {
            error?: components["schemas"]["ErrorBody"];
            /** @description What went wrong, for people, when there is no `error`. */
            message?: string;
        };
        /** @description What went wrong. */
        ErrorBody: {
            /** @description What kind of error it is, for example `TokenExpired`. */
            code: string;
            /** @description What went wrong, for people. Errors of imports usually lack it. */
            message?: string;
            "pbi.error"?: components["schemas"]["PbiError"];
        };
        /** @description Particulars that come with errors of imports. */
        PbiError: {
            /** @description The same code again. */
            code: string;
            /** @description Values that belong to the code. `DuplicatePackagesFullMatch` lists the items of the same name, as JSON inside a string, or is null. */
            parameters?: {
                [key: string]: string | null;
            };
            /** @description More about the error; usually empty. */
            details?: unknown[];
            /** @description A number for whose fault it was; its values are not documented. */
            exceptionCulprit?: number;
        };
    };
    responses: {
        /** @description Where to upload the file, and until when. */
        UploadLocation: {
            headers: {
                RequestId: components["headers"]["RequestId"];
                "request-redirected": components["headers"]["RequestRedirected"];
                "home-cluster-uri": components["headers"]["HomeClusterUri"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TemporaryUploadLocation"];
            };
        };
        /** @description An id, a parameter or the body is wrong. The body of the answer is often empty. */
        BadRequest: {
            headers: {
                RequestId: components["headers"]["RequestId"];
                "x-powerbi-error-details": components["headers"]["ErrorDetails"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The file cannot be read, or a parameter does not suit it. The answer has an empty body, without a reason, when `datasetDisplayName` is missing, when `skipReport` is `false`, or when an `.rdl` comes with another `nameConflict` than `Abort` or `Overwrite`. */
        ImportRefused: {
            headers: {
                RequestId: components["headers"]["RequestId"];
                "x-powerbi-error-details": components["headers"]["ErrorDetails"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token is missing, lacks the scope, or the tenant's settings do not allow the call. The body may be empty. */
        Unauthorized: {
            headers: {
                RequestId: components["headers"]["RequestId"];
                "x-powerbi-error-details": components["headers"]["ErrorDetails"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token has expired, or its owner may not do this: no member of the workspace, no administrator. The body may be empty. */
        Forbidden: {
            headers: {
                RequestId: components["headers"]["RequestId"];
                "x-powerbi-error-details": components["headers"]["ErrorDetails"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such workspace or import, or the caller cannot see it. The body may be empty. */
        NotFound: {
            headers: {
                RequestId: components["headers"]["RequestId"];
                "x-powerbi-error-details": components["headers"]["ErrorDetails"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description `nameConflict` is `Overwrite`, and there is nothing of that name. The body may be empty. */
        NothingToOverwrite: {
            headers: {
                RequestId: components["headers"]["RequestId"];
                "x-powerbi-error-details": components["headers"]["ErrorDetails"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such workspace; or `nameConflict` is `Overwrite`, and there is nothing of that name. The body may be empty. */
        TargetNotFound: {
            headers: {
                RequestId: components["headers"]["RequestId"];
                "x-powerbi-error-details": components["headers"]["ErrorDetails"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description `nameConflict` is `Overwrite` or `CreateOrOverwrite`, and several items have that name. The body may be empty. */
        Conflict: {
            headers: {
                RequestId: components["headers"]["RequestId"];
                "x-powerbi-error-details": components["headers"]["ErrorDetails"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The user has made too many calls, or too many imports are under way. The body may be empty. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                RequestId: components["headers"]["RequestId"];
                "x-powerbi-error-details": components["headers"]["ErrorDetails"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Power BI failed. For an import the cause may be the file (measures or tables that are not valid, or its size), and the import may have been made all the same. The body may be empty. */
        InternalServerError: {
            headers: {
                RequestId: components["headers"]["RequestId"];
                "x-powerbi-error-details": components["headers"]["ErrorDetails"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the workspace.
         * @example 0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174
         */
        GroupId: string;
        /**
         * @description Id of the import, as the call that started it returned it.
         * @example 5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895
         */
        ImportId: string;
        /**
         * @description Id of the import, as `beta.imports.create` returned it.
         * @example 7c1e0b52-3f5a-4f0e-9a51-0b7f6f2f9d11
         */
        BetaImportId: string;
        /**
         * @description Id of the service principal profile to act as. Only for service principals that keep several customers apart by profiles; taken by calls on shared workspaces alone.
         * @example 2f8c6b4a-0e1d-4937-a5b2-c7d9e8f01234
         */
        ProfileId: string;
        /**
         * @description Name under which the import appears, with the extension of the file (`Fleet Utilisation.pbix`, `sales.rdl`); exactly `model.json` for a dataflow. Must be given with a file and with `fileUrl` (there ending in `.pbix`), else Power BI answers 400 without a reason; must be left out with `filePath`.
         * @example Fleet Utilisation.pbix
         */
        DatasetDisplayName: string;
        /**
         * @description What to do when the name is taken. `.pbix` takes every value but `GenerateUniqueName`; `.rdl` only `Abort` and `Overwrite`, so it must be said there; a dataflow only `Abort` and `GenerateUniqueName`.
         * @example CreateOrOverwrite
         */
        NameConflict: components["schemas"]["ImportConflictHandlerMode"];
        /**
         * @description Imports the dataset of a `.pbix` without its report. Either `true` or left out; Power BI refuses `false`.
         * @example true
         */
        SkipReport: true;
        /**
         * @description Whether republishing a `.pbix` also replaces the sensitivity label of the report.
         * @example false
         */
        OverrideReportLabel: boolean;
        /**
         * @description Whether republishing a `.pbix` also replaces the sensitivity label of the dataset.
         * @example false
         */
        OverrideModelLabel: boolean;
        /**
         * @description Id of the folder in the workspace that receives the items; the top of the workspace when left out.
         * @example 73d1b5e9-4c2a-4f86-b0e7-5a9c8d6f1e24
         */
        SubfolderObjectId: string;
        /**
         * @description With `true`, a cluster that does not hold the workspace answers 307 with the right address instead of passing the file on. Helps when imports of large files time out.
         * @example false
         */
        PreferClientRouting: boolean;
    };
    requestBodies: {
        /** @description What to import: a file, a workbook in OneDrive for Business or an uploaded blob. A file names itself by `datasetDisplayName`; the file name in the form is not looked at. */
        NewImport: {
            content: {
                "multipart/form-data": components["schemas"]["ImportFile"];
                "application/json": components["schemas"]["ImportInfo"];
            };
        };
    };
    headers: {
        /**
         * @description Id of the call, which Microsoft's support asks for.
         * @example 1d4c7a92-8e5f-4b03-96d7-f0a2b3c4e5d6
         */
        RequestId: string;
        /**
         * @description Whether the call was passed on to the tenant's home cluster; absent when it was not.
         * @example true
         */
        RequestRedirected: boolean;
        /**
         * @description Address of the cluster that holds the tenant's data; absent when the call was not passed on.
         * @example https://wabi-north-europe-redirect.analysis.windows.net/
         */
        HomeClusterUri: string;
        /**
         * @description How many seconds to wait before asking for the import. May be missing.
         * @example 5
         */
        PollAfter: number;
        /**
         * @description How many seconds to wait before the next call.
         * @example 60
         */
        RetryAfter: number;
        /**
         * @description What went wrong, in words. Some errors say it here and nowhere else; most do not send it.
         * @example The request was refused
         */
        ErrorDetails: string;
        /**
         * @description Address of the import, to ask how it stands.
         * @example https://api.powerbi.com/beta/myorg/imports/7c1e0b52-3f5a-4f0e-9a51-0b7f6f2f9d11
         */
        BetaLocation: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "imports.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every import of the workspace. */
            200: {
                headers: {
                    RequestId: components["headers"]["RequestId"];
                    "request-redirected": components["headers"]["RequestRedirected"];
                    "home-cluster-uri": components["headers"]["HomeClusterUri"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "imports.create": {
        parameters: {
            query?: {
                /**
                 * @description Name under which the import appears, with the extension of the file (`Fleet Utilisation.pbix`, `sales.rdl`); exactly `model.json` for a dataflow. Must be given with a file and with `fileUrl` (there ending in `.pbix`), else Power BI answers 400 without a reason; must be left out with `filePath`.
                 * @example Fleet Utilisation.pbix
                 */
                datasetDisplayName?: components["parameters"]["DatasetDisplayName"];
                /**
                 * @description What to do when the name is taken. `.pbix` takes every value but `GenerateUniqueName`; `.rdl` only `Abort` and `Overwrite`, so it must be said there; a dataflow only `Abort` and `GenerateUniqueName`.
                 * @example CreateOrOverwrite
                 */
                nameConflict?: components["parameters"]["NameConflict"];
                /**
                 * @description Imports the dataset of a `.pbix` without its report. Either `true` or left out; Power BI refuses `false`.
                 * @example true
                 */
                skipReport?: components["parameters"]["SkipReport"];
                /**
                 * @description Whether republishing a `.pbix` also replaces the sensitivity label of the report.
                 * @example false
                 */
                overrideReportLabel?: components["parameters"]["OverrideReportLabel"];
                /**
                 * @description Whether republishing a `.pbix` also replaces the sensitivity label of the dataset.
                 * @example false
                 */
                overrideModelLabel?: components["parameters"]["OverrideModelLabel"];
                /**
                 * @description Id of the folder in the workspace that receives the items; the top of the workspace when left out.
                 * @example 73d1b5e9-4c2a-4f86-b0e7-5a9c8d6f1e24
                 */
                subfolderObjectId?: components["parameters"]["SubfolderObjectId"];
                /**
                 * @description With `true`, a cluster that does not hold the workspace answers 307 with the right address instead of passing the file on. Helps when imports of large files time out.
                 * @example false
                 */
                preferClientRouting?: components["parameters"]["PreferClientRouting"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewImport"];
        responses: {
            /** @description The import has been accepted. 202 is the rule; Microsoft's own client expects 200 for JSON bodies only. */
            200: {
                headers: {
                    RequestId: components["headers"]["RequestId"];
                    "request-redirected": components["headers"]["RequestRedirected"];
                    "home-cluster-uri": components["headers"]["HomeClusterUri"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description The import has been accepted and is being published. */
            202: {
                headers: {
                    /**
                     * @description Address of the import. Promised by the preview API only, so it may be missing.
                     * @example https://api.powerbi.com/v1.0/myorg/imports/5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895
                     */
                    Location?: string;
                    "Retry-After": components["headers"]["PollAfter"];
                    RequestId: components["headers"]["RequestId"];
                    "request-redirected": components["headers"]["RequestRedirected"];
                    "home-cluster-uri": components["headers"]["HomeClusterUri"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description The workspace lives in another cluster, and `preferClientRouting` was set. Nothing has been imported: send the same request, body included, to the address in `Location`. It is on another origin, where a client that guards its token does not follow by itself. */
            307: {
                headers: {
                    /**
                     * @description Where to send the same request again.
                     * @example https://wabi-north-europe-redirect.analysis.windows.net/v1.0/myorg/imports?datasetDisplayName=Fleet%20Utilisation.pbix&preferClientRouting=true
                     */
                    Location?: string;
                    RequestId: components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ImportRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NothingToOverwrite"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "imports.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as the call that started it returned it.
                 * @example 5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import as it stands. */
            200: {
                headers: {
                    RequestId: components["headers"]["RequestId"];
                    "request-redirected": components["headers"]["RequestRedirected"];
                    "home-cluster-uri": components["headers"]["HomeClusterUri"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "imports.createUploadLocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UploadLocation"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "groups.imports.list": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the service principal profile to act as. Only for service principals that keep several customers apart by profiles; taken by calls on shared workspaces alone.
                 * @example 2f8c6b4a-0e1d-4937-a5b2-c7d9e8f01234
                 */
                "X-PowerBI-profile-id"?: components["parameters"]["ProfileId"];
            };
            path: {
                /**
                 * @description Id of the workspace.
                 * @example 0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every import of the workspace. */
            200: {
                headers: {
                    RequestId: components["headers"]["RequestId"];
                    "request-redirected": components["headers"]["RequestRedirected"];
                    "home-cluster-uri": components["headers"]["HomeClusterUri"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "groups.imports.create": {
        parameters: {
            query?: {
                /**
                 * @description Name under which the import appears, with the extension of the file (`Fleet Utilisation.pbix`, `sales.rdl`); exactly `model.json` for a dataflow. Must be given with a file and with `fileUrl` (there ending in `.pbix`), else Power BI answers 400 without a reason; must be left out with `filePath`.
                 * @example Fleet Utilisation.pbix
                 */
                datasetDisplayName?: components["parameters"]["DatasetDisplayName"];
                /**
                 * @description What to do when the name is taken. `.pbix` takes every value but `GenerateUniqueName`; `.rdl` only `Abort` and `Overwrite`, so it must be said there; a dataflow only `Abort` and `GenerateUniqueName`.
                 * @example CreateOrOverwrite
                 */
                nameConflict?: components["parameters"]["NameConflict"];
                /**
                 * @description Imports the dataset of a `.pbix` without its report. Either `true` or left out; Power BI refuses `false`.
                 * @example true
                 */
                skipReport?: components["parameters"]["SkipReport"];
                /**
                 * @description Whether republishing a `.pbix` also replaces the sensitivity label of the report.
                 * @example false
                 */
                overrideReportLabel?: components["parameters"]["OverrideReportLabel"];
                /**
                 * @description Whether republishing a `.pbix` also replaces the sensitivity label of the dataset.
                 * @example false
                 */
                overrideModelLabel?: components["parameters"]["OverrideModelLabel"];
                /**
                 * @description Id of the folder in the workspace that receives the items; the top of the workspace when left out.
                 * @example 73d1b5e9-4c2a-4f86-b0e7-5a9c8d6f1e24
                 */
                subfolderObjectId?: components["parameters"]["SubfolderObjectId"];
                /**
                 * @description With `true`, a cluster that does not hold the workspace answers 307 with the right address instead of passing the file on. Helps when imports of large files time out.
                 * @example false
                 */
                preferClientRouting?: components["parameters"]["PreferClientRouting"];
            };
            header?: {
                /**
                 * @description Id of the service principal profile to act as. Only for service principals that keep several customers apart by profiles; taken by calls on shared workspaces alone.
                 * @example 2f8c6b4a-0e1d-4937-a5b2-c7d9e8f01234
                 */
                "X-PowerBI-profile-id"?: components["parameters"]["ProfileId"];
            };
            path: {
                /**
                 * @description Id of the workspace.
                 * @example 0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewImport"];
        responses: {
            /** @description The import has been accepted. 202 is the rule; Microsoft's own client expects 200 for JSON bodies only. */
            200: {
                headers: {
                    RequestId: components["headers"]["RequestId"];
                    "request-redirected": components["headers"]["RequestRedirected"];
                    "home-cluster-uri": components["headers"]["HomeClusterUri"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description The import has been accepted and is being published. */
            202: {
                headers: {
                    /**
                     * @description Address of the import. Promised by the preview API only, so it may be missing.
                     * @example https://api.powerbi.com/v1.0/myorg/groups/0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174/imports/5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895
                     */
                    Location?: string;
                    "Retry-After": components["headers"]["PollAfter"];
                    RequestId: components["headers"]["RequestId"];
                    "request-redirected": components["headers"]["RequestRedirected"];
                    "home-cluster-uri": components["headers"]["HomeClusterUri"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description The workspace lives in another cluster, and `preferClientRouting` was set. Nothing has been imported: send the same request, body included, to the address in `Location`. It is on another origin, where a client that guards its token does not follow by itself. */
            307: {
                headers: {
                    /**
                     * @description Where to send the same request again.
                     * @example https://wabi-north-europe-redirect.analysis.windows.net/v1.0/myorg/groups/0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174/imports?datasetDisplayName=Fleet%20Utilisation.pbix&preferClientRouting=true
                     */
                    Location?: string;
                    RequestId: components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ImportRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TargetNotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "groups.imports.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the service principal profile to act as. Only for service principals that keep several customers apart by profiles; taken by calls on shared workspaces alone.
                 * @example 2f8c6b4a-0e1d-4937-a5b2-c7d9e8f01234
                 */
                "X-PowerBI-profile-id"?: components["parameters"]["ProfileId"];
            };
            path: {
                /**
                 * @description Id of the workspace.
                 * @example 0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174
                 */
                groupId: components["parameters"]["GroupId"];
                /**
                 * @description Id of the import, as the call that started it returned it.
                 * @example 5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895
                 */
                importId: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import as it stands. */
            200: {
                headers: {
                    RequestId: components["headers"]["RequestId"];
                    "request-redirected": components["headers"]["RequestRedirected"];
                    "home-cluster-uri": components["headers"]["HomeClusterUri"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "groups.imports.createUploadLocation": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the service principal profile to act as. Only for service principals that keep several customers apart by profiles; taken by calls on shared workspaces alone.
                 * @example 2f8c6b4a-0e1d-4937-a5b2-c7d9e8f01234
                 */
                "X-PowerBI-profile-id"?: components["parameters"]["ProfileId"];
            };
            path: {
                /**
                 * @description Id of the workspace.
                 * @example 0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UploadLocation"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "admin.imports.list": {
        parameters: {
            query?: {
                /**
                 * @description Related entities to include in the answer, separated by commas; `datasets` and `reports` are known to work.
                 * @example datasets
                 */
                $expand?: string;
                /**
                 * @description Keeps only the imports for which this OData v4 expression is true.
                 * @example importState eq 'Failed'
                 */
                $filter?: string;
                /**
                 * @description How many imports to return at most. What Power BI does when nothing is said is not documented.
                 * @example 100
                 */
                $top?: number;
                /**
                 * @description How many imports to pass over before the first one that is returned.
                 * @example 0
                 */
                $skip?: number;
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
                    RequestId: components["headers"]["RequestId"];
                    "request-redirected": components["headers"]["RequestRedirected"];
                    "home-cluster-uri": components["headers"]["HomeClusterUri"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The 200 calls of this hour are used up. */
            429: {
                headers: {
                    /**
                     * @description How many seconds to wait before the next call; up to an hour.
                     * @example 3392
                     */
                    "Retry-After"?: number;
                    RequestId: components["headers"]["RequestId"];
                    "x-powerbi-error-details": components["headers"]["ErrorDetails"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    "beta.imports.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every import, with datasets for imported files and reports for connected files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BetaImportList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "beta.imports.create": {
        parameters: {
            query?: {
                /**
                 * @description Name under which the import appears.
                 * @example regional-budget.xlsx
                 */
                datasetDisplayName?: string;
                /**
                 * @description What to do when the name is taken.
                 * @example Abort
                 */
                nameConflict?: components["schemas"]["BetaImportConflictHandlerMode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file, or where in OneDrive for Business the workbook is. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportFile"];
                "application/json": components["schemas"]["BetaImportInfo"];
            };
        };
        responses: {
            /** @description The import has been made. */
            201: {
                headers: {
                    Location: components["headers"]["BetaLocation"];
                    "Retry-After": components["headers"]["PollAfter"];
                    RequestId: components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BetaImportReference"];
                };
            };
            /** @description The import has been accepted and is under way. */
            202: {
                headers: {
                    Location: components["headers"]["BetaLocation"];
                    "Retry-After": components["headers"]["PollAfter"];
                    RequestId: components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BetaImportReference"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The same file has been imported before with the same connection type. */
            409: {
                headers: {
                    RequestId: components["headers"]["RequestId"];
                    "x-powerbi-error-details": components["headers"]["ErrorDetails"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "beta.imports.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `beta.imports.create` returned it.
                 * @example 7c1e0b52-3f5a-4f0e-9a51-0b7f6f2f9d11
                 */
                importId: components["parameters"]["BetaImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import as it stands. */
            200: {
                headers: {
                    RequestId: components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BetaImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
