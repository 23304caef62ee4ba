// Generated from specs/freckle/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

export interface paths {
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description Lists the imports of the account, one page at a time. Filters narrow each other down.
         */
        get: operations["imports.list"];
        put?: never;
        /**
         * Create an import
         * @description Uploads an export file and queues its import. The reply holds the id by which to watch the import. Repeating the call starts a second import.
         */
        post: operations["imports.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `imports.create` returned it.
                 * @example 60412
                 */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        /**
         * Get an import
         * @description Tells how an import stands, who started it and how much it has brought in.
         */
        get: operations["imports.get"];
        put?: never;
        post?: never;
        /**
         * Delete an import
         * @description Deletes an import together with the entries, tags and projects that it brought in. Entries go even if they were edited since. Imported tags and projects stay if they also hold entries from elsewhere.
         */
        delete: operations["imports.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `imports.create` returned it.
                 * @example 60412
                 */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        /**
         * Get the status of an import
         * @description Tells whether an import has finished, and nothing else. The lightest call to poll with.
         */
        get: operations["imports.status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `imports.create` returned it.
                 * @example 60412
                 */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        /**
         * Get the details of an import
         * @description Reports what a finished import did: how many entries came in, how many were dropped, and which rows, people and projects it could not place. Answers 204 without a body until the import has finished.
         */
        get: operations["imports.details"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `imports.create` returned it.
                 * @example 60412
                 */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        /**
         * List the entries of an import
         * @description Lists the entries that an import created, newest date first, one page at a time. All filters of the entry list apply and narrow each other down; each filter that was renamed is here under both names, so use one of the two.
         */
        get: operations["imports.entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `imports.create` returned it.
                 * @example 60412
                 */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        /**
         * List the tags of an import
         * @description Lists the tags that an import created, one page at a time. The filters of the tag list apply.
         */
        get: operations["imports.tags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `imports.create` returned it.
                 * @example 60412
                 */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        /**
         * List the projects of an import
         * @description Lists the projects that an import created, one page at a time. The filters of the project list apply.
         */
        get: operations["imports.projects"];
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
        /** @description One import, its settings and how much it has brought in. */
        Import: {
            /** @description Id of the import. */
            id: number;
            type?: components["schemas"]["ImportType"];
            /** @description Whether tags were imported. */
            import_tags?: boolean;
            /** @description Whether missing projects were created. */
            autocreate_projects?: boolean;
            /** @description Who started the import. */
            user?: components["schemas"]["UserSummary"];
            /** @description Who gets the entries of unknown people; null if these are left out. */
            fallback_user?: components["schemas"]["UserSummary"] | null;
            status: components["schemas"]["ImportStatusValue"];
            /**
             * Format: uri
             * @description Address of a report that no draft documents; use `imports.details` instead.
             */
            report_url?: string;
            /** @description How many entries the import has created. */
            entries?: number;
            /**
             * Format: uri
             * @description Address of those entries.
             */
            entries_url?: string;
            /** @description How many tags the import has created. */
            tags?: number;
            /**
             * Format: uri
             * @description Address of those tags.
             */
            tags_url?: string;
            /** @description How many projects the import has created. */
            projects?: number;
            /**
             * Format: uri
             * @description Address of those projects.
             */
            projects_url?: string;
            /**
             * Format: uri
             * @description Address of the import.
             */
            url?: string;
            /**
             * Format: date-time
             * @description When the import was created, in UTC.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the import last changed, in UTC.
             */
            updated_at?: string;
        };
        /** @description One page of imports. */
        ImportList: components["schemas"]["Import"][];
        /**
         * @description The time tracker that the imported file comes from.
         * @enum {string}
         */
        ImportType: "freckle" | "basecamp" | "freshbooks" | "harvest" | "tempo" | "toggl";
        /**
         * @description Where an import stands: `in_progress` until it has finished, then `complete` (as `imports.status` says) or `completed` (as a whole import says). There is no value for a failure. Be prepared for further values.
         * @enum {string}
         */
        ImportStatusValue: "in_progress" | "complete" | "completed";
        /** @description The status of an import, and nothing else. */
        ImportStatus: {
            status: components["schemas"]["ImportStatusValue"];
        };
        /** @description The file to import, and how to read it. */
        CreateImportRequest: {
            /** @description The exported file, such as a CSV file. It may be refused as too large; the limit is not known. */
            file: string;
            type?: components["schemas"]["CreateImportType"];
            /** @description Id of the user who gets the entries of unknown people; the word `null` leaves such entries out. When the field is absent, the caller gets them. */
            fallback_user?: components["schemas"]["FallbackUser"];
            /**
             * @description Whether to create missing projects; `false` imports their entries without a project. A later addition (October 2013).
             * @default true
             */
            create_projects?: boolean;
            /** @description What separates the fields of a CSV file; found out from the file when absent. The name is misspelt in the API. A later addition (October 2013). */
            field_delimeter?: string;
        };
        /**
         * @description The time tracker that the file comes from. `auto`, which the later drafts call `autodetect`, finds it out from the file.
         * @default auto
         * @enum {string}
         */
        CreateImportType: "auto" | "autodetect" | "freckle" | "basecamp" | "freshbooks" | "harvest" | "tempo" | "toggl";
        /** @description Id of a user, or the word `null` for none. */
        FallbackUser: number | "null";
        /** @description The import that was queued; it has no counts yet. */
        CreatedImport: {
            /** @description Id of the import. */
            id: number;
            /** @description Whether tags will be imported. */
            import_tags?: boolean;
            /** @description Whether missing projects will be created. */
            autocreate_projects?: boolean;
            /** @description Who started the import. */
            user?: components["schemas"]["UserSummary"];
            /** @description Who gets the entries of unknown people; null if these are left out. */
            fallback_user?: components["schemas"]["UserSummary"] | null;
            status: components["schemas"]["ImportStatusValue"];
            /**
             * Format: uri
             * @description Address of the import.
             */
            url?: string;
            /**
             * Format: date-time
             * @description When the import was created, in UTC.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the import last changed, in UTC.
             */
            updated_at?: string;
        };
        /** @description What a finished import did, and what it could not place. */
        ImportDetails: {
            /** @description How many entries belong to people whom the account does not know. */
            entries_with_unknown_users: number;
            /** @description Those people, as the file names them. */
            unknown_users: string[];
            /** @description The lines that could not be read. */
            line_errors: components["schemas"]["LineError"][];
            /** @description Projects in the file that the account does not know. */
            unknown_projects: string[];
            /** @description How many entries were left out. */
            entries_discarded: number;
            /** @description How many entries came in. */
            entries_imported: number;
        };
        /** @description A line of the file that could not be read. */
        LineError: {
            /** @description Number of the line in the file. */
            line: number;
            /** @description What the line holds, field by field. */
            fields: string[];
            /** @description What is wrong with the line, for people. */
            error: string;
        };
        /** @description The import that brought an entry, a tag or a project in. */
        ImportSummary: {
            /** @description Id of the import. */
            id: number;
            /**
             * Format: uri
             * @description Address of the import.
             */
            url?: string;
        };
        /** @description Ids, joined with commas on the wire. */
        IdList: number[];
        /**
         * @description How several tags combine: `and` asks for all of them, `any` (2013) and `combination of` (later) for at least one.
         * @default and
         * @enum {string}
         */
        TagFilterType: "and" | "any" | "combination of";
        /** @description A user in brief. */
        UserSummary: {
            /** @description Id of the user. */
            id: number;
            /** @description Email address of the user. */
            email?: string;
            /** @description First name of the user. */
            first_name?: string;
            /** @description Last name of the user. */
            last_name?: string;
            /** @description Pictures of the user. In 2013 only; later `profile_image_url`. */
            avatar?: components["schemas"]["Avatar"];
            /**
             * Format: uri
             * @description Address of the user's picture. Later, in place of `avatar`.
             */
            profile_image_url?: string;
            /**
             * Format: uri
             * @description Address of the user.
             */
            url?: string;
        };
        /** @description Pictures of a user, as of 2013. */
        Avatar: {
            /** @description Id of the picture. Dropped in January 2014. */
            id?: number;
            /**
             * Format: uri
             * @description Address of the small picture.
             */
            thumbnail?: string;
            /**
             * Format: uri
             * @description Address of the picture in full size.
             */
            avatar?: string;
        };
        /** @description A project in brief. */
        ProjectSummary: {
            /** @description Id of the project. */
            id: number;
            /** @description Name of the project. */
            name?: string;
            /** @description The step, in minutes, in which time is billed. In 2013 only; later `billing_increment`. */
            stepping?: number;
            billing_increment?: components["schemas"]["BillingIncrement"];
            /** @description Whether the project is in use; false if archived. */
            enabled?: boolean;
            /** @description Whether its time can be billed. */
            billable?: boolean;
            /** @description Colour as six hexadecimal digits without `#`. In 2013 only; later `color`. */
            color_hex?: string;
            /** @description Colour as `#` and six hexadecimal digits. Later, in place of `color_hex`. */
            color?: string;
            /**
             * Format: uri
             * @description Address of the project.
             */
            url?: string;
        };
        /**
         * @description The step, in minutes, in which time is billed. Later, in place of `stepping`.
         * @enum {integer}
         */
        BillingIncrement: 1 | 5 | 6 | 10 | 15 | 20 | 30 | 60;
        /** @description A tag in brief. */
        TagSummary: {
            /** @description Id of the tag. */
            id: number;
            /** @description Name of the tag, without `#`. */
            name?: string;
            /** @description Name of the tag with a `#` before it. A later addition. */
            formatted_name?: string;
            /** @description Whether entries with the tag can be billed. */
            billable?: boolean;
            /**
             * Format: uri
             * @description Address of the tag.
             */
            url?: string;
        };
        /** @description An invoice in brief. */
        InvoiceSummary: {
            /** @description Id of the invoice. */
            id: number;
            /** @description Number of the invoice, as people write it. In 2013 only; later `reference`. */
            invoice_number?: string;
            /** @description Number of the invoice, as people write it. Later, in place of `invoice_number`. */
            reference?: string;
            /**
             * Format: date
             * @description Day of the invoice. A later addition.
             */
            invoice_date?: string;
            state: components["schemas"]["InvoiceState"];
            /** @description Amount of the invoice. In 2013 only; later `total_amount`. */
            total?: number;
            /** @description Amount of the invoice. Later, in place of `total`. */
            total_amount?: number;
            /**
             * Format: uri
             * @description Address of the invoice.
             */
            url?: string;
        };
        /**
         * @description Where an invoice stands; `none` is a later addition.
         * @enum {string}
         */
        InvoiceState: "unpaid" | "awaiting_payment" | "in_progress" | "paid" | "none";
        /** @description A group of projects in brief. */
        ProjectGroupSummary: {
            /** @description Id of the group. */
            id: number;
            /** @description Name of the group. */
            name?: string;
            /**
             * Format: uri
             * @description Address of the group, under `/groups/` in 2013 and `/project_groups/` later.
             */
            url?: string;
        };
        /** @description An entry, that is, time that a user spent on a day. */
        Entry: {
            /** @description Id of the entry. */
            id: number;
            /**
             * Format: date
             * @description Day on which the time was spent.
             */
            date?: string;
            /** @description Who spent the time. */
            user?: components["schemas"]["UserSummary"];
            /** @description Whether the time can be billed. */
            billable?: boolean;
            /** @description Time spent, in minutes. */
            minutes?: number;
            /** @description Time spent, as people write it. Seen in answers of Noko only. */
            formatted_minutes?: string;
            /** @description What the time was spent on, with tags as `#name`. */
            description?: string;
            /** @description The project; null if there is none. */
            project?: components["schemas"]["ProjectSummary"] | null;
            /** @description The tags of the entry. */
            tags?: components["schemas"]["TagSummary"][];
            /**
             * Format: uri
             * @description Where the entry came from, such as a task in another tool; null if not known.
             */
            source_url?: string | null;
            /**
             * Format: date-time
             * @description When the entry was invoiced, in UTC; null if it was not.
             */
            invoiced_at?: string | null;
            /** @description The invoice that the entry is on; null if there is none. */
            invoice?: components["schemas"]["InvoiceSummary"] | null;
            /** @description The import that created the entry; null if none did. */
            import?: components["schemas"]["ImportSummary"] | null;
            /**
             * Format: date-time
             * @description When the entry was approved, in UTC; null if it was not. A later addition.
             */
            approved_at?: string | null;
            /** @description Who approved the entry; null if nobody did. A later addition. */
            approved_by?: components["schemas"]["UserSummary"] | null;
            /**
             * Format: uri
             * @description Address of the entry.
             */
            url?: string;
            /**
             * Format: uri
             * @description Address that marks the entry as invoiced elsewhere. A later addition.
             */
            invoiced_outside_of_noko_url?: string;
            /**
             * Format: uri
             * @description Address that approves the entry. A later addition.
             */
            approved_url?: string;
            /**
             * Format: uri
             * @description Address that takes the approval back. A later addition.
             */
            unapproved_url?: string;
            /**
             * Format: date-time
             * @description When the entry was created, in UTC.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the entry last changed, in UTC.
             */
            updated_at?: string;
        };
        /** @description One page of entries. */
        EntryList: components["schemas"]["Entry"][];
        /** @description A tag, and how often it is used. */
        Tag: {
            /** @description Id of the tag. */
            id: number;
            /** @description Name of the tag, without `#`. */
            name?: string;
            /** @description Name of the tag with a `#` before it. A later addition. */
            formatted_name?: string;
            /** @description Whether entries with the tag can be billed. */
            billable?: boolean;
            /** @description The import that created the tag; null if none did. */
            import?: components["schemas"]["ImportSummary"] | null;
            /** @description How many entries carry the tag. */
            entries?: number;
            /**
             * Format: uri
             * @description Address of those entries.
             */
            entries_url?: string;
            /**
             * Format: uri
             * @description Address of the tag.
             */
            url?: string;
            /**
             * Format: uri
             * @description Address that merges the tag with others. A later addition.
             */
            merge_url?: string;
            /**
             * Format: date-time
             * @description When the tag was created, in UTC.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the tag last changed, in UTC.
             */
            updated_at?: string;
        };
        /** @description One page of tags. */
        TagList: components["schemas"]["Tag"][];
        /** @description A project, its budget and the time spent on it. */
        Project: {
            /** @description Id of the project. */
            id: number;
            /** @description Name of the project. */
            name?: string;
            /** @description The step, in minutes, in which time is billed. In 2013 only; later `billing_increment`. */
            stepping?: number;
            billing_increment?: components["schemas"]["BillingIncrement"];
            /** @description Whether the project is in use; false if archived. */
            enabled?: boolean;
            /** @description Whether its time can be billed. */
            billable?: boolean;
            /** @description Colour as six hexadecimal digits without `#`. In 2013 only; later `color`. */
            color_hex?: string;
            /** @description Colour as `#` and six hexadecimal digits. Later, in place of `color_hex`. */
            color?: string;
            /** @description The group of the project; null if it has none. */
            group?: components["schemas"]["ProjectGroupSummary"] | null;
            /** @description Time spent, in minutes. */
            minutes?: number;
            /** @description Billable time, in minutes. */
            billable_minutes?: number;
            /** @description Time that cannot be billed, in minutes. */
            unbillable_minutes?: number;
            /** @description Time invoiced, in minutes. */
            invoiced_minutes?: number;
            /** @description What is left of the budget, in minutes; null without a budget. */
            remaining_minutes?: number | null;
            /** @description The budget, in minutes; null if there is none. Called `budgeted_minutes` since April 2016. */
            budget_minutes?: number | null;
            /** @description The budget, in minutes; null if there is none. Later name of `budget_minutes`. */
            budgeted_minutes?: number | null;
            /** @description The import that created the project, in full in 2013 and in brief later; null if none did. */
            import?: components["schemas"]["Import"] | components["schemas"]["ImportSummary"] | null;
            /** @description Invoices of the project. */
            invoices?: components["schemas"]["InvoiceSummary"][];
            /** @description Users who work on the project. */
            participants?: components["schemas"]["UserSummary"][];
            /** @description Goals of the project. In 2013 only. */
            goals?: components["schemas"]["ProjectGoal"][];
            /** @description Goals that renew themselves. In 2013 only. */
            recurring_goals?: components["schemas"]["RecurringGoal"][];
            /** @description How many entries the project has. */
            entries?: number;
            /**
             * Format: uri
             * @description Address of those entries.
             */
            entries_url?: string;
            /** @description How many expenses the project has. */
            expenses?: number;
            /**
             * Format: uri
             * @description Address of those expenses.
             */
            expenses_url?: string;
            /**
             * Format: uri
             * @description Address of the project.
             */
            url?: string;
            /**
             * Format: uri
             * @description Address that merges the project with others. A later addition.
             */
            merge_url?: string;
            /**
             * Format: uri
             * @description Address that archives the project. A later addition.
             */
            archive_url?: string;
            /**
             * Format: uri
             * @description Address that brings the project back into use. A later addition.
             */
            unarchive_url?: string;
            /**
             * Format: date-time
             * @description When the project was created, in UTC.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the project last changed, in UTC.
             */
            updated_at?: string;
        };
        /** @description One page of projects. */
        ProjectList: components["schemas"]["Project"][];
        /** @description How much time a project should take within some days. In 2013 only. */
        ProjectGoal: {
            /** @description Id of the goal. */
            id: number;
            /** @description Time to spend, in minutes. */
            budgeted_minutes?: number;
            /** @description Time spent, in minutes. */
            total_logged_minutes?: number;
            /** @description Billable time spent, in minutes. */
            billable_logged_minutes?: number;
            /** @description Time spent that cannot be billed, in minutes. */
            unbillable_logged_minutes?: number;
            /**
             * Format: date
             * @description First day of the goal.
             */
            starts_on?: string;
            /**
             * Format: date
             * @description Last day of the goal.
             */
            ends_on?: string;
            /** @description The recurring goal that this one belongs to; null if it stands alone. */
            recurring_goal?: components["schemas"]["RecurringGoalSummary"] | null;
            /**
             * Format: uri
             * @description Address of the goal.
             */
            url?: string;
        };
        /** @description A recurring goal in brief. In 2013 only. */
        RecurringGoalSummary: {
            /** @description Id of the recurring goal. */
            id: number;
            renews?: components["schemas"]["GoalRenewal"];
            /** @description Time to spend each time, in minutes. */
            budgeted_minutes?: number;
            /**
             * Format: date
             * @description First day.
             */
            starts_on?: string;
            /**
             * Format: date
             * @description Last day.
             */
            ends_on?: string;
            /**
             * Format: uri
             * @description Address of the recurring goal.
             */
            url?: string;
        };
        /** @description A goal that renews itself. In 2013 only. */
        RecurringGoal: {
            /** @description Id of the recurring goal. */
            id: number;
            renews?: components["schemas"]["GoalRenewal"];
            /** @description Time to spend each time, in minutes. */
            budgeted_minutes?: number;
            /**
             * Format: date
             * @description First day.
             */
            starts_on?: string;
            /**
             * Format: date
             * @description Last day.
             */
            ends_on?: string;
            /** @description The goals that it has brought about. */
            goals?: components["schemas"]["ProjectGoal"][];
            /**
             * Format: uri
             * @description Address of the recurring goal.
             */
            url?: string;
        };
        /**
         * @description How often a recurring goal begins anew.
         * @enum {string}
         */
        GoalRenewal: "none" | "yearly" | "quarterly" | "monthly" | "weekly-sunday" | "weekly-monday" | "daily";
        /** @description What went wrong. */
        ErrorResponse: {
            /** @description What went wrong, for people. */
            message: string;
            /** @description The mistakes one by one; absent unless fields are at fault. */
            errors?: components["schemas"]["FieldError"][];
        };
        /** @description One mistake in one field. */
        FieldError: {
            /** @description Kind of the thing at fault, such as `Import`. */
            resource: string;
            /** @description Name of the field at fault. */
            field: string;
            code: components["schemas"]["ErrorCode"];
        };
        /**
         * @description Kind of a mistake. Further values are possible, as the documentation never claims to be complete. Two are
         *     misspelt in the API itself. Known so far:
         *
         *     - `missing`: something named does not exist
         *     - `missing_field`: a field is required
         *     - `already_exists`: something of the kind exists already
         *     - `dependent`: cannot be deleted (2013); later `not_deletable`
         *     - `insufficent_permissions`: the user may not do this (later)
         *     - `invalid_file`: not valid CSV (October 2013)
         *     - `too_large`: the file is too large (October 2013)
         *     - `invalid_filed_delimeter`: the delimiter is wrong (October 2013)
         */
        ErrorCode: string;
    };
    responses: {
        /** @description A parameter is wrong. The draft of 2013 answers 422 instead. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token is missing, wrong or expired. In the draft of 2013 also: the user may not do this, which later is 403. */
        Unauthorized: {
            headers: {
                "X-OAuth-Scopes": components["headers"]["OAuthScopes"];
                "X-Accepted-OAuth-Scopes": components["headers"]["AcceptedOAuthScopes"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The user may not do this, or the plan of the account lacks the feature. */
        Forbidden: {
            headers: {
                "X-OAuth-Scopes": components["headers"]["OAuthScopes"];
                "X-Accepted-OAuth-Scopes": components["headers"]["AcceptedOAuthScopes"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no import of that id. Since 2014 every call on imports is said to answer so. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A parameter is wrong. The later drafts answer 400 instead. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests from this IP address. There is no body, and no header tells how long to wait. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The account is locked, for example while it is being migrated. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the import, as `imports.create` returned it.
         * @example 60412
         */
        ImportId: number;
        /**
         * @description Number of the page to read; the first is 1.
         * @example 1
         */
        Page: number;
        /**
         * @description How many items a page holds at most. In 2013 only some lists took it, and these were not named; the height of 1,000 dates from 2016.
         * @example 30
         */
        PerPage: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Scopes of the OAuth token in use. Documented until May 2014.
         * @example import
         */
        OAuthScopes: string;
        /**
         * @description Scopes that the operation accepts. Documented until May 2014.
         * @example import
         */
        AcceptedOAuthScopes: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "imports.list": {
        parameters: {
            query?: {
                /**
                 * @description Only imports from this source. The drafts since October 2013 call this filter `format`.
                 * @example toggl
                 */
                type?: components["schemas"]["ImportType"];
                /**
                 * @description Only imports from this source. Later name of `type` (since October 2013).
                 * @example toggl
                 */
                format?: components["schemas"]["ImportType"];
                /**
                 * @description Only imports that the user with this id started.
                 * @example 7741
                 */
                user?: number;
                /**
                 * @description Only imports whose fallback user has this id; the word `null` gives only imports without a fallback user.
                 * @example 7741
                 */
                fallback_user?: components["schemas"]["FallbackUser"];
                /**
                 * @description `true`: only imports that brought tags along; `false`: only imports that left them out.
                 * @example true
                 */
                import_tags?: boolean;
                /**
                 * @description `true`: only imports that created missing projects; `false`: only imports that did not.
                 * @example false
                 */
                autocreate_projects?: boolean;
                /**
                 * @description Only imports of this day or later. A later addition (October 2013).
                 * @example 2013-10-01
                 */
                from?: string;
                /**
                 * @description Only imports of this day or earlier. A later addition (October 2013).
                 * @example 2013-10-31
                 */
                to?: string;
                /**
                 * @description Number of the page to read; the first is 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most. In 2013 only some lists took it, and these were not named; the height of 1,000 dates from 2016.
                 * @example 30
                 */
                per_page?: components["parameters"]["PerPage"];
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
                    /**
                     * @description Links to other pages (RFC 8288) with rel `next`, `prev`, `first` or `last`; no `next` on the last page.
                     * @example <https://acme.letsfreckle.com/api/v2/imports?page=1>; rel="first", <https://acme.letsfreckle.com/api/v2/imports?page=1>; rel="prev"
                     */
                    Link?: string;
                    "X-OAuth-Scopes": components["headers"]["OAuthScopes"];
                    "X-Accepted-OAuth-Scopes": components["headers"]["AcceptedOAuthScopes"];
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
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "imports.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file, and how to read it. Any other media type is refused with 400. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateImportRequest"];
            };
        };
        responses: {
            /** @description The import is queued. */
            202: {
                headers: {
                    /**
                     * @description Where to read the status of the import. A later addition (November 2015).
                     * @example https://acme.letsfreckle.com/api/v2/imports/60412/status
                     */
                    Location?: string;
                    "X-OAuth-Scopes": components["headers"]["OAuthScopes"];
                    "X-Accepted-OAuth-Scopes": components["headers"]["AcceptedOAuthScopes"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedImport"];
                };
            };
            /** @description The upload has the wrong media type, or (later, instead of 422) a field is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description A field is missing or wrong. The later drafts answer 400 instead. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "imports.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `imports.create` returned it.
                 * @example 60412
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
                    "X-OAuth-Scopes": components["headers"]["OAuthScopes"];
                    "X-Accepted-OAuth-Scopes": components["headers"]["AcceptedOAuthScopes"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "imports.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `imports.create` returned it.
                 * @example 60412
                 */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import and what it brought in are gone. */
            204: {
                headers: {
                    "X-OAuth-Scopes": components["headers"]["OAuthScopes"];
                    "X-Accepted-OAuth-Scopes": components["headers"]["AcceptedOAuthScopes"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The import cannot be deleted. The draft of 2013 answers 422 instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The import cannot be deleted. The later drafts answer 400 instead. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "imports.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `imports.create` returned it.
                 * @example 60412
                 */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status of the import. */
            200: {
                headers: {
                    "X-OAuth-Scopes": components["headers"]["OAuthScopes"];
                    "X-Accepted-OAuth-Scopes": components["headers"]["AcceptedOAuthScopes"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "imports.details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `imports.create` returned it.
                 * @example 60412
                 */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report on the finished import. */
            200: {
                headers: {
                    "X-OAuth-Scopes": components["headers"]["OAuthScopes"];
                    "X-Accepted-OAuth-Scopes": components["headers"]["AcceptedOAuthScopes"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetails"];
                };
            };
            /** @description The import is still in progress; there are no details yet. */
            204: {
                headers: {
                    "X-OAuth-Scopes": components["headers"]["OAuthScopes"];
                    "X-Accepted-OAuth-Scopes": components["headers"]["AcceptedOAuthScopes"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "imports.entries": {
        parameters: {
            query?: {
                /**
                 * @description Only entries of these users, by id, joined with commas. Later called `user_ids`.
                 * @example [
                 *       7741,
                 *       7742
                 *     ]
                 */
                users?: components["schemas"]["IdList"];
                /**
                 * @description Only entries of these users, by id, joined with commas. Later name of `users`.
                 * @example [
                 *       7741,
                 *       7742
                 *     ]
                 */
                user_ids?: components["schemas"]["IdList"];
                /**
                 * @description Only entries whose description contains this text.
                 * @example wireframes
                 */
                description?: string;
                /**
                 * @description Only entries whose description contains this text. The list of 2013 spells the name so, by mistake; its own sample and all later lists have `description`.
                 * @example wireframes
                 */
                descripton?: string;
                /**
                 * @description Only entries of these projects, by id, joined with commas. Later called `project_ids`.
                 * @example [
                 *       5120,
                 *       5121
                 *     ]
                 */
                projects?: components["schemas"]["IdList"];
                /**
                 * @description Only entries of these projects, by id, joined with commas. Later name of `projects`.
                 * @example [
                 *       5120,
                 *       5121
                 *     ]
                 */
                project_ids?: components["schemas"]["IdList"];
                /**
                 * @description Only entries with these tags, by id, joined with commas; `tag_filter_type` says whether with all of them. Later called `tag_ids`.
                 * @example [
                 *       871,
                 *       872
                 *     ]
                 */
                tags?: components["schemas"]["IdList"];
                /**
                 * @description Only entries with these tags, by id, joined with commas; `tag_filter_type` says whether with all of them. Later name of `tags`.
                 * @example [
                 *       871,
                 *       872
                 *     ]
                 */
                tag_ids?: components["schemas"]["IdList"];
                /**
                 * @description Whether an entry must carry all the tags asked for, or one of them will do.
                 * @example and
                 */
                tag_filter_type?: components["schemas"]["TagFilterType"];
                /**
                 * @description Only entries on these invoices, by id, joined with commas. Later called `invoice_ids`.
                 * @example [
                 *       3310
                 *     ]
                 */
                invoices?: components["schemas"]["IdList"];
                /**
                 * @description Only entries on these invoices, by id, joined with commas. Later name of `invoices`.
                 * @example [
                 *       3310
                 *     ]
                 */
                invoice_ids?: components["schemas"]["IdList"];
                /**
                 * @description Only entries of these imports, by id, joined with commas; of little use here, where the path names one. Later called `import_ids`.
                 * @example [
                 *       60412
                 *     ]
                 */
                imports?: components["schemas"]["IdList"];
                /**
                 * @description Only entries of these imports, by id, joined with commas; of little use here, where the path names one. Later name of `imports`.
                 * @example [
                 *       60412
                 *     ]
                 */
                import_ids?: components["schemas"]["IdList"];
                /**
                 * @description Only entries dated this day or later.
                 * @example 2013-09-01
                 */
                from?: string;
                /**
                 * @description Only entries dated this day or earlier.
                 * @example 2013-09-30
                 */
                to?: string;
                /**
                 * @description `true`: only invoiced entries; `false`: only entries not invoiced. A later addition.
                 * @example false
                 */
                invoiced?: boolean;
                /**
                 * @description Only entries invoiced on this day or later.
                 * @example 2013-10-01
                 */
                invoiced_at_from?: string;
                /**
                 * @description Only entries invoiced on this day or earlier.
                 * @example 2013-10-31
                 */
                invoiced_at_to?: string;
                /**
                 * @description Only entries changed at this time or later, in UTC. A later addition.
                 * @example 2013-10-02T00:00:00Z
                 */
                updated_from?: string;
                /**
                 * @description Only entries changed at this time or earlier, in UTC. A later addition.
                 * @example 2013-10-03T00:00:00Z
                 */
                updated_to?: string;
                /**
                 * @description `true`: only billable entries; `false`: only unbillable ones.
                 * @example true
                 */
                billable?: boolean;
                /**
                 * @description Only entries approved on this day or later. A later addition.
                 * @example 2013-10-01
                 */
                approved_at_from?: string;
                /**
                 * @description Only entries approved on this day or earlier. A later addition.
                 * @example 2013-10-31
                 */
                approved_at_to?: string;
                /**
                 * @description Only entries approved by these users, by id, joined with commas. A later addition.
                 * @example [
                 *       7742
                 *     ]
                 */
                approved_by_ids?: components["schemas"]["IdList"];
                /**
                 * @description Number of the page to read; the first is 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most. In 2013 only some lists took it, and these were not named; the height of 1,000 dates from 2016.
                 * @example 30
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `imports.create` returned it.
                 * @example 60412
                 */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries. */
            200: {
                headers: {
                    /**
                     * @description Links to other pages (RFC 8288) with rel `next`, `prev`, `first` or `last`; no `next` on the last page.
                     * @example <https://acme.letsfreckle.com/api/v2/imports/60412/entries?page=1>; rel="first", <https://acme.letsfreckle.com/api/v2/imports/60412/entries?page=10>; rel="prev"
                     */
                    Link?: string;
                    "X-OAuth-Scopes": components["headers"]["OAuthScopes"];
                    "X-Accepted-OAuth-Scopes": components["headers"]["AcceptedOAuthScopes"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "imports.tags": {
        parameters: {
            query?: {
                /**
                 * @description Only tags whose name contains this text.
                 * @example design
                 */
                name?: string;
                /**
                 * @description `true`: only billable tags; `false`: only unbillable ones.
                 * @example true
                 */
                billable?: boolean;
                /**
                 * @description Number of the page to read; the first is 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most. In 2013 only some lists took it, and these were not named; the height of 1,000 dates from 2016.
                 * @example 30
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `imports.create` returned it.
                 * @example 60412
                 */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tags. */
            200: {
                headers: {
                    /**
                     * @description Links to other pages (RFC 8288) with rel `next`, `prev`, `first` or `last`; no `next` on the last page.
                     * @example <https://acme.letsfreckle.com/api/v2/imports/60412/tags?page=1>; rel="first", <https://acme.letsfreckle.com/api/v2/imports/60412/tags?page=1>; rel="prev"
                     */
                    Link?: string;
                    "X-OAuth-Scopes": components["headers"]["OAuthScopes"];
                    "X-Accepted-OAuth-Scopes": components["headers"]["AcceptedOAuthScopes"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "imports.projects": {
        parameters: {
            query?: {
                /**
                 * @description Only projects of this name, presumably in part.
                 * @example Harbour
                 */
                name?: string;
                /**
                 * @description Only projects billed in steps of this many minutes. Later called `billing_increment`.
                 * @example 15
                 */
                stepping?: number;
                /**
                 * @description Only projects billed in steps of this many minutes. Later name of `stepping`.
                 * @example 15
                 */
                billing_increment?: components["schemas"]["BillingIncrement"];
                /**
                 * @description `true`: only projects in use; `false`: only archived ones.
                 * @example true
                 */
                enabled?: boolean;
                /**
                 * @description `true`: only billable projects; `false`: only unbillable ones.
                 * @example true
                 */
                billable?: boolean;
                /**
                 * @description Only projects of these groups, by id, joined with commas. A later addition.
                 * @example [
                 *       610,
                 *       611
                 *     ]
                 */
                project_group_ids?: components["schemas"]["IdList"];
                /**
                 * @description Number of the page to read; the first is 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most. In 2013 only some lists took it, and these were not named; the height of 1,000 dates from 2016.
                 * @example 30
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the import, as `imports.create` returned it.
                 * @example 60412
                 */
                id: components["parameters"]["ImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of projects. */
            200: {
                headers: {
                    /**
                     * @description Links to other pages (RFC 8288) with rel `next`, `prev`, `first` or `last`; no `next` on the last page.
                     * @example <https://acme.letsfreckle.com/api/v2/imports/60412/projects?page=1>; rel="first", <https://acme.letsfreckle.com/api/v2/imports/60412/projects?page=1>; rel="prev"
                     */
                    Link?: string;
                    "X-OAuth-Scopes": components["headers"]["OAuthScopes"];
                    "X-Accepted-OAuth-Scopes": components["headers"]["AcceptedOAuthScopes"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
