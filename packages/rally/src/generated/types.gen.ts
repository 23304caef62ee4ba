// Generated from specs/rally/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult } from "@quayside/core";

/** One import and where it stands. */
export interface Import {
  /** Id of the import; an opaque string. */
  importId: string;
  /** What was imported and how. `CSV` is a file uploaded in Rally's own pages. */
  type: ImportType;
  /** Where an import stands. `ERROR` and `COMPLETED` are final. */
  status: ImportStatus;
  /** How many people have been imported. */
  personCount: number;
  /** The records that could not be imported; null if there are none to tell of. The others were imported. */
  failedRecords: FailedRecords;
  /** When the import last changed; once it is over, when it ended. */
  updatedAt: string;
}

/** What was imported and how. `CSV` is a file uploaded in Rally's own pages. */
export type ImportType = "API" | "ACTIVITIES" | "CSV" | (string & {});

/** Where an import stands. `ERROR` and `COMPLETED` are final. */
export type ImportStatus = "NOT_STARTED" | "UPLOADING" | "ERROR" | "COMPLETED" | (string & {});

/** The records that could not be imported; null if there are none to tell of. The others were imported. */
export type FailedRecords = FailedRecord[] | null;

/** A record that could not be imported, named by the person's id or email address. */
export type FailedRecord = FailedRecordByPersonId | FailedRecordByEmail;

/** A failed record of a person whom Rally knows. */
export interface FailedRecordByPersonId {
  /** Id of the person. */
  personId: string;
}

/** A failed record, named by the email address it gave. */
export interface FailedRecordByEmail {
  /** Email address in the record. */
  email: string;
}

/** The people to import. */
export interface ImportPeopleRequest {
  /** The people, at most 1,000. At most 1000 items. */
  people: ImportPerson[];
  /**
   * By what to recognise people who are known already: the word `phone`, or the id of a unique property of the
   * workspace. Without it, the email address.
   */
  identifierPropertyId?: string;
}

/**
 * One person. The record replaces what Rally holds: null overwrites, and a property that is left out here but given
 * for another person of the same call is removed. It should hold the value by which people are recognised.
 */
export interface ImportPerson {
  /** Email address. */
  email?: string;
  /** Phone number. */
  phone?: string;
  /** First name; null erases the one that is known. */
  firstName?: string | null;
  /** Last name; null erases the one that is known. */
  lastName?: string | null;
  /** Whether the person wishes not to be contacted. */
  isOptedOut?: boolean;
  /** Day of the last contact, without a time. */
  lastContactDate?: string;
  /** Further email addresses. */
  additionalEmails?: string[];
  /** Further phone numbers. */
  additionalPhones?: string[];
  /** Values of the workspace's own properties. */
  properties?: PersonProperty[];
}

/** The value of one property, which is named by its id or by its name. */
export type PersonProperty = PersonPropertyById | PersonPropertyByName;

/** The value of a property that exists. */
export interface PersonPropertyById {
  /** Id of the property. */
  propertyId: string;
  /**
   * The value, of the type that the property takes. Rally's own examples show text only; a `DATETIME` is a day such as
   * `2025-06-30`.
   */
  value: PersonPropertyValue;
}

/** The value of a property by its name. One that does not exist is created; one that does stays as it is. */
export interface PersonPropertyByName {
  /** Name of the property. */
  name: string;
  /** What values a property takes. */
  propertyType: PersonPropertyType;
  /**
   * The value, of the type that the property takes. Rally's own examples show text only; a `DATETIME` is a day such as
   * `2025-06-30`.
   */
  value: PersonPropertyValue;
}

/** What values a property takes. */
export type PersonPropertyType = "STRING" | "NUMBER" | "DATETIME" | "BOOLEAN" | "SINGLE_SELECT" | "MULTI_SELECT" | "LOCATION";

/**
 * The value, of the type that the property takes. Rally's own examples show text only; a `DATETIME` is a day such as
 * `2025-06-30`.
 */
export type PersonPropertyValue = string | number | boolean | string[];

/** The import that was started. */
export interface ImportPeopleResponse {
  /** A word of confirmation, for people. */
  message: string;
  /** How many people were taken in. */
  count: number;
  /** Id of the import; `imports.get` takes it, and the webhook carries it. */
  importId: string;
}

/** The activities to import. */
export interface ImportActivitiesRequest {
  /** The people and what they did; at most 1,000 activities over all of them. */
  peopleActivities: PersonActivities[];
}

/** What one person did. */
export interface PersonActivities {
  /** Id of the person. */
  personId: string;
  /** The activities of this person. */
  activities: Activity[];
}

/** One activity. */
export interface Activity {
  /** What was done, such as `SCREENER_COMPLETED`. The other values are not known here. */
  type: string;
  /** When it was done. */
  activityAt: string;
  /** Id of the person as a participant of the study that the activity belongs to. */
  participantId?: string;
}

/** The import that was started, and the records it leaves out. */
export interface ImportActivitiesResponse {
  /** A word of confirmation, for people. */
  message: string;
  /** How many people were taken in. */
  peopleCount: number;
  /** How many activities were taken in. */
  activitiesCount: number;
  /** Id of the import; `imports.get` takes it. */
  importId: string;
  /** The records that are not imported; the others are. */
  errors?: RecordError[];
}

/** What is wrong with a request. */
export interface ValidationErrorResponse {
  /** The mistakes. */
  errors?: RecordError[];
}

/** One mistake in a request. */
export interface RecordError {
  /** What is wrong, for people. */
  message: string;
  /** Where it is, from the outside in; positions in lists are written as text. */
  path: string[];
}

/** Tells that an import is over. */
export interface PersonImportApiFinishedEvent {
  /** Tells this event from the others. */
  _eventType: "person_import.api.finished";
  /** Id of the import. */
  importId: string;
  /** Where an import stands. `ERROR` and `COMPLETED` are final. */
  status: ImportStatus;
  /** When the import ended. */
  updatedAt: string;
  /** The records that could not be imported; null if there are none to tell of. The others were imported. */
  failedRecords: FailedRecords;
}

/** What went wrong, in plain text. */
export type PlainError = string;

/** Parameters of `imports.get`. */
export interface ImportsGetParams {
  /** Id of the import, as the call that started it returned it. */
  importId: string;
}

/** What `imports.get(…).result()` resolves to: one member per declared status. */
export type ImportsGetResult =
  | ApiResult<true, 200, Import>
  | ApiResult<false, 401 | 403 | 404 | 429 | 500, string>;

/** Parameters of `people.import`. */
export interface PeopleImportParams {
  /** The people, at most 1,000. At most 1000 items. */
  people: ImportPerson[];
  /**
   * By what to recognise people who are known already: the word `phone`, or the id of a unique property of the
   * workspace. Without it, the email address.
   */
  identifierPropertyId?: string;
}

/** What `people.import(…).result()` resolves to: one member per declared status. */
export type PeopleImportResult =
  | ApiResult<true, 200 | 202, ImportPeopleResponse>
  | ApiResult<false, 400, ValidationErrorResponse>
  | ApiResult<false, 401 | 403 | 429 | 500, string>;

/** Parameters of `studies.participants.import`. */
export interface StudiesParticipantsImportParams {
  /** Id of the study that the people are added to. */
  studyId: string;
  /** The people, at most 1,000. At most 1000 items. */
  people: ImportPerson[];
  /**
   * By what to recognise people who are known already: the word `phone`, or the id of a unique property of the
   * workspace. Without it, the email address.
   */
  identifierPropertyId?: string;
}

/** What `studies.participants.import(…).result()` resolves to: one member per declared status. */
export type StudiesParticipantsImportResult =
  | ApiResult<true, 200 | 202, ImportPeopleResponse>
  | ApiResult<false, 400, ValidationErrorResponse>
  | ApiResult<false, 401 | 403 | 404 | 429 | 500, string>;

/** Parameters of `activities.import`. */
export interface ActivitiesImportParams {
  /** The people and what they did; at most 1,000 activities over all of them. */
  peopleActivities: PersonActivities[];
}

/** What `activities.import(…).result()` resolves to: one member per declared status. */
export type ActivitiesImportResult =
  | ApiResult<true, 202, ImportActivitiesResponse>
  | ApiResult<false, 400, ValidationErrorResponse>
  | ApiResult<false, 401 | 403 | 429 | 500, string>;

/** Everything that the provider may deliver to a webhook. */
export type WebhookEvent = PersonImportApiFinishedEvent;
