import { parse } from "yaml";
import type { ForeignDocument } from "../../upstream/foreign-document.ts";
import { objectOf, SourceDocument } from "../../upstream/source-document.ts";
import { type Draft, draftSpec } from "../draft-spec.ts";

/** The draft that comes of a small document; what every document needs is added. */
export function draftOf(yaml: string, include: readonly string[] = [], url?: string): Promise<Draft> {
  const data = parse(yaml) as ForeignDocument;
  const base = { openapi: "3.0.3", info: { title: "Harbour", version: "1" }, servers: [{ url: "https://api.harbour.example" }] };
  return draftSpec(new SourceDocument({ ...base, ...data }, "harbour.yaml", url), { id: "harbour", include });
}

/** What a draft has at a path of keys; undefined if it has nothing there. */
export function valueIn({ document }: Draft, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => objectOf(value)[key] ?? (Array.isArray(value) ? (value as unknown[])[Number(key)] : undefined),
    document,
  );
}
