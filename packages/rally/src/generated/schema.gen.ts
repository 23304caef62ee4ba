// Generated from specs/rally/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

export interface paths {
    "/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an import
         * @description Tells where an import stands, how many people it has imported and which records it could not.
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
    "/people/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import people
         * @description Starts an import of up to 1,000 people into the workspace. Whoever is known already is replaced, field by field and property by property, with what the record holds. Repeating the call starts a second import.
         */
        post: operations["people.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studies/{studyId}/participants/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import participants to a study
         * @description Starts an import of up to 1,000 people into the workspace and adds them to a study as participants. Whoever is known already is updated as by `people.import`. With an identifier other than the email address, a record whose email belongs to somebody else fails. Repeating the call starts a second import.
         */
        post: operations["studies.participants.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import activities
         * @description Starts an import of past activities, up to 1,000 over all people. Records that are wrong are named in `errors` of the reply; the others are imported. Needs access that Customer Success grants. Repeating the call starts a second import.
         */
        post: operations["activities.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "person_import.api.finished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An import has finished
         * @description Rally sends this, through Svix, when an import that was started by the API is over. `status` tells how; the number of people is not in it, so ask `imports.get`.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description Id of the delivery, the same on every attempt; use it to spot repetitions.
                     * @example msg_2xKq7Rb0VfT9hYc4LwN1sDjPzUe
                     */
                    "svix-id": components["parameters"]["SvixId"];
                    /**
                     * @description When this attempt was signed, in Unix seconds; refuse one that is more than 300 seconds off.
                     * @example 1788134400
                     */
                    "svix-timestamp": components["parameters"]["SvixTimestamp"];
                    /**
                     * @description One or more signatures, separated by spaces, each `v1,` and base64. Any one that matches is enough.
                     * @example v1,q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k=
                     */
                    "svix-signature": components["parameters"]["SvixSignature"];
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PersonImportApiFinishedEvent"];
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
            importId: string;
            type: components["schemas"]["ImportType"];
            status: components["schemas"]["ImportStatus"];
            /** @description How many people have been imported. */
            personCount: number;
            failedRecords: components["schemas"]["FailedRecords"];
            /**
             * Format: date-time
             * @description When the import last changed; once it is over, when it ended.
             */
            updatedAt: string;
        };
        /**
         * @description What was imported and how. `CSV` is a file uploaded in Rally's own pages.
         * @enum {string}
         */
        ImportType: "API" | "ACTIVITIES" | "CSV";
        /**
         * @description Where an import stands. `ERROR` and `COMPLETED` are final.
         * @enum {string}
         */
        ImportStatus: "NOT_STARTED" | "UPLOADING" | "ERROR" | "COMPLETED";
        /** @description The records that could not be imported; null if there are none to tell of. The others were imported. */
        FailedRecords: components["schemas"]["FailedRecord"][] | null;
        /** @description A record that could not be imported, named by the person's id or email address. */
        FailedRecord: components["schemas"]["FailedRecordByPersonId"] | components["schemas"]["FailedRecordByEmail"];
        /** @description A failed record of a person whom Rally knows. */
        FailedRecordByPersonId: {
            /** @description Id of the person. */
            personId: string;
        };
        /** @description A failed record, named by the email address it gave. */
        FailedRecordByEmail: {
            /** @description Email address in the record. */
            email: string;
        };
        /** @description The people to import. */
        ImportPeopleRequest: {
            /** @description The people, at most 1,000. */
            people: components["schemas"]["ImportPerson"][];
            /** @description By what to recognise people who are known already: the word `phone`, or the id of a unique property of the workspace. Without it, the email address. */
            identifierPropertyId?: string;
        };
        /** @description One person. The record replaces what Rally holds: null overwrites, and a property that is left out here but given for another person of the same call is removed. It should hold the value by which people are recognised. */
        ImportPerson: {
            /** @description Email address. */
            email?: string;
            /** @description Phone number. */
            phone?: string;
            /** @description First name; null erases the one that is known. */
            firstName?: string | null;
            /** @description Last name; null erases the one that is known. */
            lastName?: string | null;
            /** @description Whether the person wishes not to be contacted. */
            isOptedOut?: boolean;
            /**
             * Format: date
             * @description Day of the last contact, without a time.
             */
            lastContactDate?: string;
            /** @description Further email addresses. */
            additionalEmails?: string[];
            /** @description Further phone numbers. */
            additionalPhones?: string[];
            /** @description Values of the workspace's own properties. */
            properties?: components["schemas"]["PersonProperty"][];
        };
        /** @description The value of one property, which is named by its id or by its name. */
        PersonProperty: components["schemas"]["PersonPropertyById"] | components["schemas"]["PersonPropertyByName"];
        /** @description The value of a property that exists. */
        PersonPropertyById: {
            /** @description Id of the property. */
            propertyId: string;
            value: components["schemas"]["PersonPropertyValue"];
        };
        /** @description The value of a property by its name. One that does not exist is created; one that does stays as it is. */
        PersonPropertyByName: {
            /** @description Name of the property. */
            name: string;
            propertyType: components["schemas"]["PersonPropertyType"];
            value: components["schemas"]["PersonPropertyValue"];
        };
        /**
         * @description What values a property takes.
         * @enum {string}
         */
        PersonPropertyType: "STRING" | "NUMBER" | "DATETIME" | "BOOLEAN" | "SINGLE_SELECT" | "MULTI_SELECT" | "LOCATION";
        /** @description The value, of the type that the property takes. Rally's own examples show text only; a `DATETIME` is a day such as `2025-06-30`. */
        PersonPropertyValue: string | number | boolean | string[];
        /** @description The import that was started. */
        ImportPeopleResponse: {
            /** @description A word of confirmation, for people. */
            message: string;
            /** @description How many people were taken in. */
            count: number;
            /** @description Id of the import; `imports.get` takes it, and the webhook carries it. */
            importId: string;
        };
        /** @description The activities to import. */
        ImportActivitiesRequest: {
            /** @description The people and what they did; at most 1,000 activities over all of them. */
            peopleActivities: components["schemas"]["PersonActivities"][];
        };
        /** @description What one person did. */
        PersonActivities: {
            /** @description Id of the person. */
            personId: string;
            /** @description The activities of this person. */
            activities: components["schemas"]["Activity"][];
        };
        /** @description One activity. */
        Activity: {
            /** @description What was done, such as `SCREENER_COMPLETED`. The other values are not known here. */
            type: string;
            /**
             * Format: date-time
             * @description When it was done.
             */
            activityAt: string;
            /** @description Id of the person as a participant of the study that the activity belongs to. */
            participantId?: string;
        };
        /** @description The import that was started, and the records it leaves out. */
        ImportActivitiesResponse: {
            /** @description A word of confirmation, for people. */
            message: string;
            /** @description How many people were taken in. */
            peopleCount: number;
            /** @description How many activities were taken in. */
            activitiesCount: number;
            /** @description Id of the import; `imports.get` takes it. */
            importId: string;
            /** @description The records that are not imported; the others are. */
            errors?: components["schemas"]["RecordError"][];
        };
        /** @description What is wrong with a request. */
        ValidationErrorResponse: {
            /** @description The mistakes. */
            errors?: components["schemas"]["RecordError"][];
        };
        /** @description One mistake in a request. */
        RecordError: {
            /** @description What is wrong, for people. */
            message: string;
            /** @description Where it is, from the outside in; positions in lists are written as text. */
            path: string[];
        };
        /** @description Tells that an import is over. */
        PersonImportApiFinishedEvent: {
            /**
             * @description Tells this event from the others.
             * @constant
             */
            _eventType: "person_import.api.finished";
            /** @description Id of the import. */
            importId: string;
            status: components["schemas"]["ImportStatus"];
            /**
             * Format: date-time
             * @description When the import ended.
             */
            updatedAt: string;
            failedRecords: components["schemas"]["FailedRecords"];
        };
        /** @description What went wrong, in plain text. */
        PlainError: string;
    };
    responses: {
        /** @description The import has been accepted. */
        PeopleImportStarted: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImportPeopleResponse"];
            };
        };
        /** @description The request is wrong; the list tells what and where. */
        InvalidPeople: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrorResponse"];
            };
        };
        /** @description The request is wrong; the list tells what and where. */
        InvalidActivities: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrorResponse"];
            };
        };
        /** @description The token is missing or wrong. */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["PlainError"];
            };
        };
        /** @description The token may not do this. */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["PlainError"];
            };
        };
        /** @description There is no import of that id. This reply has no rate limit headers. */
        ImportNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["PlainError"];
            };
        };
        /** @description There is no study of that id. This reply has no rate limit headers. */
        StudyNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["PlainError"];
            };
        };
        /** @description The rate limit is used up; nothing was done. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitExhausted"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["PlainError"];
            };
        };
        /** @description Rally failed. Whether the call took effect is not known. */
        InternalServerError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["PlainError"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the import, as the call that started it returned it.
         * @example cm5aa0k9w0003l20c4n1x8r2p
         */
        ImportId: string;
        /**
         * @description Id of the study that the people are added to.
         * @example cm5a9f3x10004l20ch2k8v6wj
         */
        StudyId: string;
        /**
         * @description Id of the delivery, the same on every attempt; use it to spot repetitions.
         * @example msg_2xKq7Rb0VfT9hYc4LwN1sDjPzUe
         */
        SvixId: string;
        /**
         * @description When this attempt was signed, in Unix seconds; refuse one that is more than 300 seconds off.
         * @example 1788134400
         */
        SvixTimestamp: string;
        /**
         * @description One or more signatures, separated by spaces, each `v1,` and base64. Any one that matches is enough.
         * @example v1,q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k=
         */
        SvixSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How many calls the current window allows.
         * @example 60
         */
        RateLimitLimit: number;
        /**
         * @description How many calls are left in the current window.
         * @example 59
         */
        RateLimitRemaining: number;
        /**
         * @description When the current window ends, in Unix seconds.
         * @example 1788134400
         */
        RateLimitReset: number;
        /**
         * @description How many calls are left in the current window, which is none.
         * @example 0
         */
        RateLimitExhausted: number;
        /**
         * @description How many seconds to wait before the next attempt.
         * @example 17
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "imports.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import, as the call that started it returned it.
                 * @example cm5aa0k9w0003l20c4n1x8r2p
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ImportNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "people.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The people, and how to recognise those who are known already. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPeopleRequest"];
            };
        };
        responses: {
            200: components["responses"]["PeopleImportStarted"];
            202: components["responses"]["PeopleImportStarted"];
            400: components["responses"]["InvalidPeople"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "studies.participants.import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the study that the people are added to.
                 * @example cm5a9f3x10004l20ch2k8v6wj
                 */
                studyId: components["parameters"]["StudyId"];
            };
            cookie?: never;
        };
        /** @description The people, and how to recognise those who are known already. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPeopleRequest"];
            };
        };
        responses: {
            200: components["responses"]["PeopleImportStarted"];
            202: components["responses"]["PeopleImportStarted"];
            400: components["responses"]["InvalidPeople"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["StudyNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "activities.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What each person did, and when. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportActivitiesRequest"];
            };
        };
        responses: {
            /** @description The import has been accepted. */
            202: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportActivitiesResponse"];
                };
            };
            400: components["responses"]["InvalidActivities"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
