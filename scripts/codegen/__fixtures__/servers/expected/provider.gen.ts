// Generated from servers/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Provider, fillServer, selectServer } from "@quayside/core";

export const provider: Provider = {
  id: "servers",
  servers: [
    {
      url: "https://{region}.example.com:{port}/v1",
      name: "regional",
      variables: {
        region: { option: "region", default: "eu", enum: ["eu", "us"] },
        port: { option: "port", default: "443" },
      },
      fill: fillServer,
    },
    {
      url: "https://cn.example.cn/{region}",
      name: "china",
      variables: { region: { option: "region", default: "north", enum: ["north"] } },
      fill: fillServer,
    },
  ],
  select: selectServer,
  security: [],
};
