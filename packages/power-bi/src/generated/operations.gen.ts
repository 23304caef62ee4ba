// Generated from specs/power-bi/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Operation, multipart, offsetCursor, selectMediaType, uploadInBlocks } from "@quayside/core";

export const importsCreateUploadLocation: Operation = {
  id: "imports.createUploadLocation",
  method: "POST",
  path: "/v1.0/myorg/imports/createTemporaryUploadLocation",
  responses: ["200", "400", "401", "403", "429", "500"],
};

export const groupsImportsCreateUploadLocation: Operation = {
  id: "groups.imports.createUploadLocation",
  method: "POST",
  path: "/v1.0/myorg/groups/{groupId}/imports/createTemporaryUploadLocation",
  parameters: [
    { in: "path", name: "groupId" },
    { in: "header", name: "X-PowerBI-profile-id", option: "profileId" },
  ],
  responses: ["200", "400", "401", "403", "404", "429", "500"],
};

export const importsList: Operation = {
  id: "imports.list",
  method: "GET",
  path: "/v1.0/myorg/imports",
  responses: ["200", "400", "401", "403", "429", "500"],
  pagination: { items: "/value" },
};

export const importsCreate: Operation = {
  id: "imports.create",
  method: "POST",
  path: "/v1.0/myorg/imports",
  parameters: [
    { in: "query", name: "datasetDisplayName" },
    { in: "query", name: "nameConflict" },
    { in: "query", name: "skipReport" },
    { in: "query", name: "overrideReportLabel" },
    { in: "query", name: "overrideModelLabel" },
    { in: "query", name: "subfolderObjectId" },
    { in: "query", name: "preferClientRouting" },
  ],
  requestBody: {
    required: true,
    content: [
      { type: "multipart/form-data", required: [["file"]], files: ["file"], encode: multipart },
      { type: "application/json", required: [["filePath"], ["fileUrl"]] },
    ],
    select: selectMediaType,
  },
  responses: ["200", "202", "307", "400", "401", "403", "404", "409", "429", "500"],
  upload: {
    send: uploadInBlocks,
    field: "file",
    url: "/url",
    blocks: {
      above: 1073741824,
      location: importsCreateUploadLocation,
      into: "fileUrl",
      bytes: 4194304,
      query: "comp=block&blockid={id}",
      headers: { "x-ms-version": "2015-04-05", "x-ms-blob-type": "BlockBlob" },
      commit: {
        query: "comp=blocklist",
        headers: {
          "x-ms-version": "2015-04-05",
          "x-ms-blob-content-type": "application/x-zip-compressed",
          "content-type": "application/xml",
        },
        body: [
          "<?xml version=\"1.0\" encoding=\"utf-8\"?><BlockList>",
          "<Latest>{id}<\/Latest>",
          "<\/BlockList>",
        ],
      },
    },
  },
};

export const importsGet: Operation = {
  id: "imports.get",
  method: "GET",
  path: "/v1.0/myorg/imports/{importId}",
  parameters: [{ in: "path", name: "importId" }],
  responses: ["200", "400", "401", "403", "404", "429", "500"],
};

export const groupsImportsList: Operation = {
  id: "groups.imports.list",
  method: "GET",
  path: "/v1.0/myorg/groups/{groupId}/imports",
  parameters: [
    { in: "path", name: "groupId" },
    { in: "header", name: "X-PowerBI-profile-id", option: "profileId" },
  ],
  responses: ["200", "400", "401", "403", "404", "429", "500"],
  pagination: { items: "/value" },
};

export const groupsImportsCreate: Operation = {
  id: "groups.imports.create",
  method: "POST",
  path: "/v1.0/myorg/groups/{groupId}/imports",
  parameters: [
    { in: "path", name: "groupId" },
    { in: "header", name: "X-PowerBI-profile-id", option: "profileId" },
    { in: "query", name: "datasetDisplayName" },
    { in: "query", name: "nameConflict" },
    { in: "query", name: "skipReport" },
    { in: "query", name: "overrideReportLabel" },
    { in: "query", name: "overrideModelLabel" },
    { in: "query", name: "subfolderObjectId" },
    { in: "query", name: "preferClientRouting" },
  ],
  requestBody: {
    required: true,
    content: [
      { type: "multipart/form-data", required: [["file"]], files: ["file"], encode: multipart },
      { type: "application/json", required: [["filePath"], ["fileUrl"]] },
    ],
    select: selectMediaType,
  },
  responses: ["200", "202", "307", "400", "401", "403", "404", "409", "429", "500"],
  upload: {
    send: uploadInBlocks,
    field: "file",
    url: "/url",
    blocks: {
      above: 1073741824,
      location: groupsImportsCreateUploadLocation,
      into: "fileUrl",
      bytes: 4194304,
      query: "comp=block&blockid={id}",
      headers: { "x-ms-version": "2015-04-05", "x-ms-blob-type": "BlockBlob" },
      commit: {
        query: "comp=blocklist",
        headers: {
          "x-ms-version": "2015-04-05",
          "x-ms-blob-content-type": "application/x-zip-compressed",
          "content-type": "application/xml",
        },
        body: [
          "<?xml version=\"1.0\" encoding=\"utf-8\"?><BlockList>",
          "<Latest>{id}<\/Latest>",
          "<\/BlockList>",
        ],
      },
    },
  },
};

export const groupsImportsGet: Operation = {
  id: "groups.imports.get",
  method: "GET",
  path: "/v1.0/myorg/groups/{groupId}/imports/{importId}",
  parameters: [
    { in: "path", name: "groupId" },
    { in: "path", name: "importId" },
    { in: "header", name: "X-PowerBI-profile-id", option: "profileId" },
  ],
  responses: ["200", "400", "401", "403", "404", "429", "500"],
};

export const adminImportsList: Operation = {
  id: "admin.imports.list",
  method: "GET",
  path: "/v1.0/myorg/admin/imports",
  parameters: [
    { in: "query", name: "$expand" },
    { in: "query", name: "$filter" },
    { in: "query", name: "$top" },
    { in: "query", name: "$skip" },
  ],
  responses: ["200", "400", "401", "403", "429", "500"],
  pagination: { items: "/value", into: "$skip", limit: "$top", cursor: offsetCursor },
};

export const betaImportsList: Operation = {
  id: "beta.imports.list",
  method: "GET",
  path: "/beta/myorg/imports",
  responses: ["200", "401", "403", "429", "500"],
  pagination: { items: "/value" },
};

export const betaImportsCreate: Operation = {
  id: "beta.imports.create",
  method: "POST",
  path: "/beta/myorg/imports",
  parameters: [{ in: "query", name: "datasetDisplayName" }, { in: "query", name: "nameConflict" }],
  requestBody: {
    required: true,
    content: [
      { type: "multipart/form-data", required: [["file"]], files: ["file"], encode: multipart },
      { type: "application/json", required: [["filePath"]] },
    ],
    select: selectMediaType,
  },
  responses: ["201", "202", "400", "401", "403", "409", "429", "500"],
};

export const betaImportsGet: Operation = {
  id: "beta.imports.get",
  method: "GET",
  path: "/beta/myorg/imports/{importId}",
  parameters: [{ in: "path", name: "importId" }],
  responses: ["200", "400", "401", "403", "404", "429", "500"],
};
