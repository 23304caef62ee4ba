// Generated from specs/freckle/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Operation, linkCursor, multipart, styled } from "@quayside/core";

export const importsList: Operation = {
  id: "imports.list",
  method: "GET",
  path: "/imports",
  parameters: [
    { in: "query", name: "type" },
    { in: "query", name: "format" },
    { in: "query", name: "user" },
    { in: "query", name: "fallback_user" },
    { in: "query", name: "import_tags" },
    { in: "query", name: "autocreate_projects" },
    { in: "query", name: "from" },
    { in: "query", name: "to" },
    { in: "query", name: "page" },
    { in: "query", name: "per_page" },
  ],
  responses: ["200", "400", "401", "403", "404", "422", "429", "503"],
  pagination: { items: "", into: "page", cursor: linkCursor },
};

export const importsCreate: Operation = {
  id: "imports.create",
  method: "POST",
  path: "/imports",
  requestBody: { required: true, content: [{ type: "multipart/form-data", files: ["file"], encode: multipart }] },
  responses: ["202", "400", "401", "403", "404", "422", "429", "503"],
};

export const importsGet: Operation = {
  id: "imports.get",
  method: "GET",
  path: "/imports/{id}",
  parameters: [{ in: "path", name: "id" }],
  responses: ["200", "401", "403", "404", "429", "503"],
};

export const importsDelete: Operation = {
  id: "imports.delete",
  method: "DELETE",
  path: "/imports/{id}",
  parameters: [{ in: "path", name: "id" }],
  responses: ["204", "400", "401", "403", "404", "422", "429", "503"],
};

export const importsStatus: Operation = {
  id: "imports.status",
  method: "GET",
  path: "/imports/{id}/status",
  parameters: [{ in: "path", name: "id" }],
  responses: ["200", "401", "403", "404", "429", "503"],
};

export const importsDetails: Operation = {
  id: "imports.details",
  method: "GET",
  path: "/imports/{id}/details",
  parameters: [{ in: "path", name: "id" }],
  responses: ["200", "204", "401", "403", "404", "429", "503"],
};

export const importsEntries: Operation = {
  id: "imports.entries",
  method: "GET",
  path: "/imports/{id}/entries",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "users", explode: false, write: styled },
    { in: "query", name: "user_ids", explode: false, write: styled },
    { in: "query", name: "description" },
    { in: "query", name: "descripton" },
    { in: "query", name: "projects", explode: false, write: styled },
    { in: "query", name: "project_ids", explode: false, write: styled },
    { in: "query", name: "tags", explode: false, write: styled },
    { in: "query", name: "tag_ids", explode: false, write: styled },
    { in: "query", name: "tag_filter_type" },
    { in: "query", name: "invoices", explode: false, write: styled },
    { in: "query", name: "invoice_ids", explode: false, write: styled },
    { in: "query", name: "imports", explode: false, write: styled },
    { in: "query", name: "import_ids", explode: false, write: styled },
    { in: "query", name: "from" },
    { in: "query", name: "to" },
    { in: "query", name: "invoiced" },
    { in: "query", name: "invoiced_at_from" },
    { in: "query", name: "invoiced_at_to" },
    { in: "query", name: "updated_from" },
    { in: "query", name: "updated_to" },
    { in: "query", name: "billable" },
    { in: "query", name: "approved_at_from" },
    { in: "query", name: "approved_at_to" },
    { in: "query", name: "approved_by_ids", explode: false, write: styled },
    { in: "query", name: "page" },
    { in: "query", name: "per_page" },
  ],
  responses: ["200", "400", "401", "403", "404", "422", "429", "503"],
  pagination: { items: "", into: "page", cursor: linkCursor },
};

export const importsTags: Operation = {
  id: "imports.tags",
  method: "GET",
  path: "/imports/{id}/tags",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "name" },
    { in: "query", name: "billable" },
    { in: "query", name: "page" },
    { in: "query", name: "per_page" },
  ],
  responses: ["200", "400", "401", "403", "404", "422", "429", "503"],
  pagination: { items: "", into: "page", cursor: linkCursor },
};

export const importsProjects: Operation = {
  id: "imports.projects",
  method: "GET",
  path: "/imports/{id}/projects",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "name" },
    { in: "query", name: "stepping" },
    { in: "query", name: "billing_increment" },
    { in: "query", name: "enabled" },
    { in: "query", name: "billable" },
    { in: "query", name: "project_group_ids", explode: false, write: styled },
    { in: "query", name: "page" },
    { in: "query", name: "per_page" },
  ],
  responses: ["200", "400", "401", "403", "404", "422", "429", "503"],
  pagination: { items: "", into: "page", cursor: linkCursor },
};
