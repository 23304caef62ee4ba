/** The named thing that a change belongs to, so that one in a shared schema is reported once. */
export type Owner =
  | { readonly kind: "component"; readonly section: string; readonly name: string }
  /** `label` is `GET /path`, or the name of a webhook. */
  | { readonly kind: "operation"; readonly label: string; readonly id?: string }
  /** A name that a package exports. */
  | { readonly kind: "export"; readonly name: string }
  | { readonly kind: "document" };

/** Where a change is. Segments are as in the declarations: `[]` stands for the items of an array, `{}` for unnamed properties. */
export interface Place {
  readonly owner: Owner;
  readonly path: readonly string[];
}

export function within(place: Place, ...segments: readonly string[]): Place {
  return { owner: place.owner, path: [...place.path, ...segments] };
}

/** The same for equal places; readable, since overrides are written with it. */
export function placeId({ owner, path }: Place): string {
  return [ownerId(owner), ...path.map((segment) => segment.replaceAll("/", "~1"))].join("/");
}

export function ownerId(owner: Owner): string {
  if (owner.kind === "component") return `${owner.section}/${owner.name}`;
  if (owner.kind === "operation") return owner.label;
  return owner.kind === "export" ? `types/${owner.name}` : "document";
}
