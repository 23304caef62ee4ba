// Generated from specs/freckle/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult, FileInput } from "@quayside/core";

/** One import, its settings and how much it has brought in. */
export interface Import {
  /** Id of the import. */
  id: number;
  /** The time tracker that the imported file comes from. */
  type?: ImportType;
  /** Whether tags were imported. */
  import_tags?: boolean;
  /** Whether missing projects were created. */
  autocreate_projects?: boolean;
  /** Who started the import. */
  user?: UserSummary;
  /** Who gets the entries of unknown people; null if these are left out. */
  fallback_user?: UserSummary | null;
  /**
   * Where an import stands: `in_progress` until it has finished, then `complete` (as `imports.status` says) or
   * `completed` (as a whole import says). There is no value for a failure. Be prepared for further values.
   */
  status: ImportStatusValue;
  /** Address of a report that no draft documents; use `imports.details` instead. */
  report_url?: string;
  /** How many entries the import has created. */
  entries?: number;
  /** Address of those entries. */
  entries_url?: string;
  /** How many tags the import has created. */
  tags?: number;
  /** Address of those tags. */
  tags_url?: string;
  /** How many projects the import has created. */
  projects?: number;
  /** Address of those projects. */
  projects_url?: string;
  /** Address of the import. */
  url?: string;
  /** When the import was created, in UTC. */
  created_at?: string;
  /** When the import last changed, in UTC. */
  updated_at?: string;
}

/** One page of imports. */
export type ImportList = Import[];

/** The time tracker that the imported file comes from. */
export type ImportType = "freckle" | "basecamp" | "freshbooks" | "harvest" | "tempo" | "toggl" | (string & {});

/** The time tracker that the imported file comes from. */
export type ImportTypeInput = "freckle" | "basecamp" | "freshbooks" | "harvest" | "tempo" | "toggl";

/**
 * Where an import stands: `in_progress` until it has finished, then `complete` (as `imports.status` says) or
 * `completed` (as a whole import says). There is no value for a failure. Be prepared for further values.
 */
export type ImportStatusValue = "in_progress" | "complete" | "completed" | (string & {});

/** The status of an import, and nothing else. */
export interface ImportStatus {
  /**
   * Where an import stands: `in_progress` until it has finished, then `complete` (as `imports.status` says) or
   * `completed` (as a whole import says). There is no value for a failure. Be prepared for further values.
   */
  status: ImportStatusValue;
}

/** The file to import, and how to read it. */
export interface CreateImportRequest {
  /** The exported file, such as a CSV file. It may be refused as too large; the limit is not known. */
  file: FileInput;
  /**
   * The time tracker that the file comes from. `auto`, which the later drafts call `autodetect`, finds it out from the
   * file.
   *
   * @default "auto"
   */
  type?: CreateImportType;
  /**
   * Id of the user who gets the entries of unknown people; the word `null` leaves such entries out. When the field is
   * absent, the caller gets them.
   */
  fallback_user?: FallbackUser;
  /**
   * Whether to create missing projects; `false` imports their entries without a project. A later addition (October
   * 2013).
   *
   * @default true
   */
  create_projects?: boolean;
  /**
   * What separates the fields of a CSV file; found out from the file when absent. The name is misspelt in the API. A
   * later addition (October 2013).
   */
  field_delimeter?: string;
}

/**
 * The time tracker that the file comes from. `auto`, which the later drafts call `autodetect`, finds it out from the
 * file.
 *
 * @default "auto"
 */
export type CreateImportType = "auto" | "autodetect" | "freckle" | "basecamp" | "freshbooks" | "harvest" | "tempo" | "toggl";

/** Id of a user, or the word `null` for none. */
export type FallbackUser = number | "null";

/** The import that was queued; it has no counts yet. */
export interface CreatedImport {
  /** Id of the import. */
  id: number;
  /** Whether tags will be imported. */
  import_tags?: boolean;
  /** Whether missing projects will be created. */
  autocreate_projects?: boolean;
  /** Who started the import. */
  user?: UserSummary;
  /** Who gets the entries of unknown people; null if these are left out. */
  fallback_user?: UserSummary | null;
  /**
   * Where an import stands: `in_progress` until it has finished, then `complete` (as `imports.status` says) or
   * `completed` (as a whole import says). There is no value for a failure. Be prepared for further values.
   */
  status: ImportStatusValue;
  /** Address of the import. */
  url?: string;
  /** When the import was created, in UTC. */
  created_at?: string;
  /** When the import last changed, in UTC. */
  updated_at?: string;
}

/** What a finished import did, and what it could not place. */
export interface ImportDetails {
  /** How many entries belong to people whom the account does not know. */
  entries_with_unknown_users: number;
  /** Those people, as the file names them. */
  unknown_users: string[];
  /** The lines that could not be read. */
  line_errors: LineError[];
  /** Projects in the file that the account does not know. */
  unknown_projects: string[];
  /** How many entries were left out. */
  entries_discarded: number;
  /** How many entries came in. */
  entries_imported: number;
}

/** A line of the file that could not be read. */
export interface LineError {
  /** Number of the line in the file. */
  line: number;
  /** What the line holds, field by field. */
  fields: string[];
  /** What is wrong with the line, for people. */
  error: string;
}

/** The import that brought an entry, a tag or a project in. */
export interface ImportSummary {
  /** Id of the import. */
  id: number;
  /** Address of the import. */
  url?: string;
}

/** Ids, joined with commas on the wire. */
export type IdList = number[];

/**
 * How several tags combine: `and` asks for all of them, `any` (2013) and `combination of` (later) for at least one.
 *
 * @default "and"
 */
export type TagFilterType = "and" | "any" | "combination of";

/** A user in brief. */
export interface UserSummary {
  /** Id of the user. */
  id: number;
  /** Email address of the user. */
  email?: string;
  /** First name of the user. */
  first_name?: string;
  /** Last name of the user. */
  last_name?: string;
  /** Pictures of the user. In 2013 only; later `profile_image_url`. */
  avatar?: Avatar;
  /** Address of the user's picture. Later, in place of `avatar`. */
  profile_image_url?: string;
  /** Address of the user. */
  url?: string;
}

/** Pictures of a user, as of 2013. */
export interface Avatar {
  /** Id of the picture. Dropped in January 2014. */
  id?: number;
  /** Address of the small picture. */
  thumbnail?: string;
  /** Address of the picture in full size. */
  avatar?: string;
}

/** A project in brief. */
export interface ProjectSummary {
  /** Id of the project. */
  id: number;
  /** Name of the project. */
  name?: string;
  /** The step, in minutes, in which time is billed. In 2013 only; later `billing_increment`. */
  stepping?: number;
  /** The step, in minutes, in which time is billed. Later, in place of `stepping`. */
  billing_increment?: BillingIncrement;
  /** Whether the project is in use; false if archived. */
  enabled?: boolean;
  /** Whether its time can be billed. */
  billable?: boolean;
  /** Colour as six hexadecimal digits without `#`. In 2013 only; later `color`. */
  color_hex?: string;
  /** Colour as `#` and six hexadecimal digits. Later, in place of `color_hex`. */
  color?: string;
  /** Address of the project. */
  url?: string;
}

/** The step, in minutes, in which time is billed. Later, in place of `stepping`. */
export type BillingIncrement = 1 | 5 | 6 | 10 | 15 | 20 | 30 | 60;

/** A tag in brief. */
export interface TagSummary {
  /** Id of the tag. */
  id: number;
  /** Name of the tag, without `#`. */
  name?: string;
  /** Name of the tag with a `#` before it. A later addition. */
  formatted_name?: string;
  /** Whether entries with the tag can be billed. */
  billable?: boolean;
  /** Address of the tag. */
  url?: string;
}

/** An invoice in brief. */
export interface InvoiceSummary {
  /** Id of the invoice. */
  id: number;
  /** Number of the invoice, as people write it. In 2013 only; later `reference`. */
  invoice_number?: string;
  /** Number of the invoice, as people write it. Later, in place of `invoice_number`. */
  reference?: string;
  /** Day of the invoice. A later addition. */
  invoice_date?: string;
  /** Where an invoice stands; `none` is a later addition. */
  state: InvoiceState;
  /** Amount of the invoice. In 2013 only; later `total_amount`. */
  total?: number;
  /** Amount of the invoice. Later, in place of `total`. */
  total_amount?: number;
  /** Address of the invoice. */
  url?: string;
}

/** Where an invoice stands; `none` is a later addition. */
export type InvoiceState = "unpaid" | "awaiting_payment" | "in_progress" | "paid" | "none" | (string & {});

/** A group of projects in brief. */
export interface ProjectGroupSummary {
  /** Id of the group. */
  id: number;
  /** Name of the group. */
  name?: string;
  /** Address of the group, under `/groups/` in 2013 and `/project_groups/` later. */
  url?: string;
}

/** An entry, that is, time that a user spent on a day. */
export interface Entry {
  /** Id of the entry. */
  id: number;
  /** Day on which the time was spent. */
  date?: string;
  /** Who spent the time. */
  user?: UserSummary;
  /** Whether the time can be billed. */
  billable?: boolean;
  /** Time spent, in minutes. */
  minutes?: number;
  /** Time spent, as people write it. Seen in answers of Noko only. */
  formatted_minutes?: string;
  /** What the time was spent on, with tags as `#name`. */
  description?: string;
  /** The project; null if there is none. */
  project?: ProjectSummary | null;
  /** The tags of the entry. */
  tags?: TagSummary[];
  /** Where the entry came from, such as a task in another tool; null if not known. */
  source_url?: string | null;
  /** When the entry was invoiced, in UTC; null if it was not. */
  invoiced_at?: string | null;
  /** The invoice that the entry is on; null if there is none. */
  invoice?: InvoiceSummary | null;
  /** The import that created the entry; null if none did. */
  import?: ImportSummary | null;
  /** When the entry was approved, in UTC; null if it was not. A later addition. */
  approved_at?: string | null;
  /** Who approved the entry; null if nobody did. A later addition. */
  approved_by?: UserSummary | null;
  /** Address of the entry. */
  url?: string;
  /** Address that marks the entry as invoiced elsewhere. A later addition. */
  invoiced_outside_of_noko_url?: string;
  /** Address that approves the entry. A later addition. */
  approved_url?: string;
  /** Address that takes the approval back. A later addition. */
  unapproved_url?: string;
  /** When the entry was created, in UTC. */
  created_at?: string;
  /** When the entry last changed, in UTC. */
  updated_at?: string;
}

/** One page of entries. */
export type EntryList = Entry[];

/** A tag, and how often it is used. */
export interface Tag {
  /** Id of the tag. */
  id: number;
  /** Name of the tag, without `#`. */
  name?: string;
  /** Name of the tag with a `#` before it. A later addition. */
  formatted_name?: string;
  /** Whether entries with the tag can be billed. */
  billable?: boolean;
  /** The import that created the tag; null if none did. */
  import?: ImportSummary | null;
  /** How many entries carry the tag. */
  entries?: number;
  /** Address of those entries. */
  entries_url?: string;
  /** Address of the tag. */
  url?: string;
  /** Address that merges the tag with others. A later addition. */
  merge_url?: string;
  /** When the tag was created, in UTC. */
  created_at?: string;
  /** When the tag last changed, in UTC. */
  updated_at?: string;
}

/** One page of tags. */
export type TagList = Tag[];

/** A project, its budget and the time spent on it. */
export interface Project {
  /** Id of the project. */
  id: number;
  /** Name of the project. */
  name?: string;
  /** The step, in minutes, in which time is billed. In 2013 only; later `billing_increment`. */
  stepping?: number;
  /** The step, in minutes, in which time is billed. Later, in place of `stepping`. */
  billing_increment?: BillingIncrement;
  /** Whether the project is in use; false if archived. */
  enabled?: boolean;
  /** Whether its time can be billed. */
  billable?: boolean;
  /** Colour as six hexadecimal digits without `#`. In 2013 only; later `color`. */
  color_hex?: string;
  /** Colour as `#` and six hexadecimal digits. Later, in place of `color_hex`. */
  color?: string;
  /** The group of the project; null if it has none. */
  group?: ProjectGroupSummary | null;
  /** Time spent, in minutes. */
  minutes?: number;
  /** Billable time, in minutes. */
  billable_minutes?: number;
  /** Time that cannot be billed, in minutes. */
  unbillable_minutes?: number;
  /** Time invoiced, in minutes. */
  invoiced_minutes?: number;
  /** What is left of the budget, in minutes; null without a budget. */
  remaining_minutes?: number | null;
  /** The budget, in minutes; null if there is none. Called `budgeted_minutes` since April 2016. */
  budget_minutes?: number | null;
  /** The budget, in minutes; null if there is none. Later name of `budget_minutes`. */
  budgeted_minutes?: number | null;
  /** The import that created the project, in full in 2013 and in brief later; null if none did. */
  import?: Import | ImportSummary | null;
  /** Invoices of the project. */
  invoices?: InvoiceSummary[];
  /** Users who work on the project. */
  participants?: UserSummary[];
  /** Goals of the project. In 2013 only. */
  goals?: ProjectGoal[];
  /** Goals that renew themselves. In 2013 only. */
  recurring_goals?: RecurringGoal[];
  /** How many entries the project has. */
  entries?: number;
  /** Address of those entries. */
  entries_url?: string;
  /** How many expenses the project has. */
  expenses?: number;
  /** Address of those expenses. */
  expenses_url?: string;
  /** Address of the project. */
  url?: string;
  /** Address that merges the project with others. A later addition. */
  merge_url?: string;
  /** Address that archives the project. A later addition. */
  archive_url?: string;
  /** Address that brings the project back into use. A later addition. */
  unarchive_url?: string;
  /** When the project was created, in UTC. */
  created_at?: string;
  /** When the project last changed, in UTC. */
  updated_at?: string;
}

/** One page of projects. */
export type ProjectList = Project[];

/** How much time a project should take within some days. In 2013 only. */
export interface ProjectGoal {
  /** Id of the goal. */
  id: number;
  /** Time to spend, in minutes. */
  budgeted_minutes?: number;
  /** Time spent, in minutes. */
  total_logged_minutes?: number;
  /** Billable time spent, in minutes. */
  billable_logged_minutes?: number;
  /** Time spent that cannot be billed, in minutes. */
  unbillable_logged_minutes?: number;
  /** First day of the goal. */
  starts_on?: string;
  /** Last day of the goal. */
  ends_on?: string;
  /** The recurring goal that this one belongs to; null if it stands alone. */
  recurring_goal?: RecurringGoalSummary | null;
  /** Address of the goal. */
  url?: string;
}

/** A recurring goal in brief. In 2013 only. */
export interface RecurringGoalSummary {
  /** Id of the recurring goal. */
  id: number;
  /** How often a recurring goal begins anew. */
  renews?: GoalRenewal;
  /** Time to spend each time, in minutes. */
  budgeted_minutes?: number;
  /** First day. */
  starts_on?: string;
  /** Last day. */
  ends_on?: string;
  /** Address of the recurring goal. */
  url?: string;
}

/** A goal that renews itself. In 2013 only. */
export interface RecurringGoal {
  /** Id of the recurring goal. */
  id: number;
  /** How often a recurring goal begins anew. */
  renews?: GoalRenewal;
  /** Time to spend each time, in minutes. */
  budgeted_minutes?: number;
  /** First day. */
  starts_on?: string;
  /** Last day. */
  ends_on?: string;
  /** The goals that it has brought about. */
  goals?: ProjectGoal[];
  /** Address of the recurring goal. */
  url?: string;
}

/** How often a recurring goal begins anew. */
export type GoalRenewal = "none" | "yearly" | "quarterly" | "monthly" | "weekly-sunday" | "weekly-monday" | "daily" | (string & {});

/** What went wrong. */
export interface ErrorResponse {
  /** What went wrong, for people. */
  message: string;
  /** The mistakes one by one; absent unless fields are at fault. */
  errors?: FieldError[];
}

/** One mistake in one field. */
export interface FieldError {
  /** Kind of the thing at fault, such as `Import`. */
  resource: string;
  /** Name of the field at fault. */
  field: string;
  /**
   * Kind of a mistake. Further values are possible, as the documentation never claims to be complete. Two are
   * misspelt in the API itself. Known so far:
   *
   * - `missing`: something named does not exist
   * - `missing_field`: a field is required
   * - `already_exists`: something of the kind exists already
   * - `dependent`: cannot be deleted (2013); later `not_deletable`
   * - `insufficent_permissions`: the user may not do this (later)
   * - `invalid_file`: not valid CSV (October 2013)
   * - `too_large`: the file is too large (October 2013)
   * - `invalid_filed_delimeter`: the delimiter is wrong (October 2013)
   */
  code: ErrorCode;
}

/**
 * Kind of a mistake. Further values are possible, as the documentation never claims to be complete. Two are
 * misspelt in the API itself. Known so far:
 *
 * - `missing`: something named does not exist
 * - `missing_field`: a field is required
 * - `already_exists`: something of the kind exists already
 * - `dependent`: cannot be deleted (2013); later `not_deletable`
 * - `insufficent_permissions`: the user may not do this (later)
 * - `invalid_file`: not valid CSV (October 2013)
 * - `too_large`: the file is too large (October 2013)
 * - `invalid_filed_delimeter`: the delimiter is wrong (October 2013)
 */
export type ErrorCode = string;

/** Parameters of `imports.list`. */
export interface ImportsListParams {
  /** Only imports from this source. The drafts since October 2013 call this filter `format`. */
  type?: ImportTypeInput;
  /** Only imports from this source. Later name of `type` (since October 2013). */
  format?: ImportTypeInput;
  /** Only imports that the user with this id started. */
  user?: number;
  /** Only imports whose fallback user has this id; the word `null` gives only imports without a fallback user. */
  fallback_user?: FallbackUser;
  /** `true`: only imports that brought tags along; `false`: only imports that left them out. */
  import_tags?: boolean;
  /** `true`: only imports that created missing projects; `false`: only imports that did not. */
  autocreate_projects?: boolean;
  /** Only imports of this day or later. A later addition (October 2013). */
  from?: string;
  /** Only imports of this day or earlier. A later addition (October 2013). */
  to?: string;
  /**
   * Number of the page to read; the first is 1. At least 1.
   *
   * @default 1
   */
  page?: number;
  /**
   * How many items a page holds at most. In 2013 only some lists took it, and these were not named; the height of
   * 1,000 dates from 2016. 1 to 1000.
   *
   * @default 30
   */
  per_page?: number;
}

/** What `imports.list(…).result()` resolves to: one member per declared status. */
export type ImportsListResult =
  | ApiResult<true, 200, ImportList>
  | ApiResult<false, 400 | 401 | 403 | 404 | 422 | 503, ErrorResponse>
  | ApiResult<false, 429, undefined>;

/** Parameters of `imports.create`. */
export interface ImportsCreateParams {
  /** The exported file, such as a CSV file. It may be refused as too large; the limit is not known. */
  file: FileInput;
  /**
   * The time tracker that the file comes from. `auto`, which the later drafts call `autodetect`, finds it out from the
   * file.
   *
   * @default "auto"
   */
  type?: CreateImportType;
  /**
   * Id of the user who gets the entries of unknown people; the word `null` leaves such entries out. When the field is
   * absent, the caller gets them.
   */
  fallback_user?: FallbackUser;
  /**
   * Whether to create missing projects; `false` imports their entries without a project. A later addition (October
   * 2013).
   *
   * @default true
   */
  create_projects?: boolean;
  /**
   * What separates the fields of a CSV file; found out from the file when absent. The name is misspelt in the API. A
   * later addition (October 2013).
   */
  field_delimeter?: string;
}

/** What `imports.create(…).result()` resolves to: one member per declared status. */
export type ImportsCreateResult =
  | ApiResult<true, 202, CreatedImport>
  | ApiResult<false, 400 | 401 | 403 | 404 | 422 | 503, ErrorResponse>
  | ApiResult<false, 429, undefined>;

/** Parameters of `imports.get`. */
export interface ImportsGetParams {
  /** Id of the import, as `imports.create` returned it. */
  id: number;
}

/** What `imports.get(…).result()` resolves to: one member per declared status. */
export type ImportsGetResult =
  | ApiResult<true, 200, Import>
  | ApiResult<false, 401 | 403 | 404 | 503, ErrorResponse>
  | ApiResult<false, 429, undefined>;

/** Parameters of `imports.delete`. */
export interface ImportsDeleteParams {
  /** Id of the import, as `imports.create` returned it. */
  id: number;
}

/** What `imports.delete(…).result()` resolves to: one member per declared status. */
export type ImportsDeleteResult =
  | ApiResult<true, 204, undefined>
  | ApiResult<false, 400 | 401 | 403 | 404 | 422 | 503, ErrorResponse>
  | ApiResult<false, 429, undefined>;

/** Parameters of `imports.status`. */
export interface ImportsStatusParams {
  /** Id of the import, as `imports.create` returned it. */
  id: number;
}

/** What `imports.status(…).result()` resolves to: one member per declared status. */
export type ImportsStatusResult =
  | ApiResult<true, 200, ImportStatus>
  | ApiResult<false, 401 | 403 | 404 | 503, ErrorResponse>
  | ApiResult<false, 429, undefined>;

/** Parameters of `imports.details`. */
export interface ImportsDetailsParams {
  /** Id of the import, as `imports.create` returned it. */
  id: number;
}

/** What `imports.details(…).result()` resolves to: one member per declared status. */
export type ImportsDetailsResult =
  | ApiResult<true, 200, ImportDetails>
  | ApiResult<true, 204, undefined>
  | ApiResult<false, 401 | 403 | 404 | 503, ErrorResponse>
  | ApiResult<false, 429, undefined>;

/** Parameters of `imports.entries`. */
export interface ImportsEntriesParams {
  /** Id of the import, as `imports.create` returned it. */
  id: number;
  /** Only entries of these users, by id, joined with commas. Later called `user_ids`. */
  users?: IdList;
  /** Only entries of these users, by id, joined with commas. Later name of `users`. */
  user_ids?: IdList;
  /** Only entries whose description contains this text. */
  description?: string;
  /**
   * Only entries whose description contains this text. The list of 2013 spells the name so, by mistake; its own sample
   * and all later lists have `description`.
   */
  descripton?: string;
  /** Only entries of these projects, by id, joined with commas. Later called `project_ids`. */
  projects?: IdList;
  /** Only entries of these projects, by id, joined with commas. Later name of `projects`. */
  project_ids?: IdList;
  /**
   * Only entries with these tags, by id, joined with commas; `tag_filter_type` says whether with all of them. Later
   * called `tag_ids`.
   */
  tags?: IdList;
  /**
   * Only entries with these tags, by id, joined with commas; `tag_filter_type` says whether with all of them. Later
   * name of `tags`.
   */
  tag_ids?: IdList;
  /**
   * Whether an entry must carry all the tags asked for, or one of them will do.
   *
   * @default "and"
   */
  tag_filter_type?: TagFilterType;
  /** Only entries on these invoices, by id, joined with commas. Later called `invoice_ids`. */
  invoices?: IdList;
  /** Only entries on these invoices, by id, joined with commas. Later name of `invoices`. */
  invoice_ids?: IdList;
  /**
   * Only entries of these imports, by id, joined with commas; of little use here, where the path names one. Later
   * called `import_ids`.
   */
  imports?: IdList;
  /**
   * Only entries of these imports, by id, joined with commas; of little use here, where the path names one. Later name
   * of `imports`.
   */
  import_ids?: IdList;
  /** Only entries dated this day or later. */
  from?: string;
  /** Only entries dated this day or earlier. */
  to?: string;
  /** `true`: only invoiced entries; `false`: only entries not invoiced. A later addition. */
  invoiced?: boolean;
  /** Only entries invoiced on this day or later. */
  invoiced_at_from?: string;
  /** Only entries invoiced on this day or earlier. */
  invoiced_at_to?: string;
  /** Only entries changed at this time or later, in UTC. A later addition. */
  updated_from?: string;
  /** Only entries changed at this time or earlier, in UTC. A later addition. */
  updated_to?: string;
  /** `true`: only billable entries; `false`: only unbillable ones. */
  billable?: boolean;
  /** Only entries approved on this day or later. A later addition. */
  approved_at_from?: string;
  /** Only entries approved on this day or earlier. A later addition. */
  approved_at_to?: string;
  /** Only entries approved by these users, by id, joined with commas. A later addition. */
  approved_by_ids?: IdList;
  /**
   * Number of the page to read; the first is 1. At least 1.
   *
   * @default 1
   */
  page?: number;
  /**
   * How many items a page holds at most. In 2013 only some lists took it, and these were not named; the height of
   * 1,000 dates from 2016. 1 to 1000.
   *
   * @default 30
   */
  per_page?: number;
}

/** What `imports.entries(…).result()` resolves to: one member per declared status. */
export type ImportsEntriesResult =
  | ApiResult<true, 200, EntryList>
  | ApiResult<false, 400 | 401 | 403 | 404 | 422 | 503, ErrorResponse>
  | ApiResult<false, 429, undefined>;

/** Parameters of `imports.tags`. */
export interface ImportsTagsParams {
  /** Id of the import, as `imports.create` returned it. */
  id: number;
  /** Only tags whose name contains this text. */
  name?: string;
  /** `true`: only billable tags; `false`: only unbillable ones. */
  billable?: boolean;
  /**
   * Number of the page to read; the first is 1. At least 1.
   *
   * @default 1
   */
  page?: number;
  /**
   * How many items a page holds at most. In 2013 only some lists took it, and these were not named; the height of
   * 1,000 dates from 2016. 1 to 1000.
   *
   * @default 30
   */
  per_page?: number;
}

/** What `imports.tags(…).result()` resolves to: one member per declared status. */
export type ImportsTagsResult =
  | ApiResult<true, 200, TagList>
  | ApiResult<false, 400 | 401 | 403 | 404 | 422 | 503, ErrorResponse>
  | ApiResult<false, 429, undefined>;

/** Parameters of `imports.projects`. */
export interface ImportsProjectsParams {
  /** Id of the import, as `imports.create` returned it. */
  id: number;
  /** Only projects of this name, presumably in part. */
  name?: string;
  /** Only projects billed in steps of this many minutes. Later called `billing_increment`. */
  stepping?: number;
  /** Only projects billed in steps of this many minutes. Later name of `stepping`. */
  billing_increment?: BillingIncrement;
  /** `true`: only projects in use; `false`: only archived ones. */
  enabled?: boolean;
  /** `true`: only billable projects; `false`: only unbillable ones. */
  billable?: boolean;
  /** Only projects of these groups, by id, joined with commas. A later addition. */
  project_group_ids?: IdList;
  /**
   * Number of the page to read; the first is 1. At least 1.
   *
   * @default 1
   */
  page?: number;
  /**
   * How many items a page holds at most. In 2013 only some lists took it, and these were not named; the height of
   * 1,000 dates from 2016. 1 to 1000.
   *
   * @default 30
   */
  per_page?: number;
}

/** What `imports.projects(…).result()` resolves to: one member per declared status. */
export type ImportsProjectsResult =
  | ApiResult<true, 200, ProjectList>
  | ApiResult<false, 400 | 401 | 403 | 404 | 422 | 503, ErrorResponse>
  | ApiResult<false, 429, undefined>;
