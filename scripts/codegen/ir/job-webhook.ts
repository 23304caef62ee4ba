import type { Job } from "./job.ts";
import { lookUp, type NamedTypes, type Property, type Type } from "./type.ts";
import type { Webhook } from "./webhook.ts";

/** A delivery to a webhook that speaks of an import. */
export interface JobWebhook {
  readonly name: string;
  /** What tells it from other deliveries: pointers and the texts that stand there. */
  readonly match: { readonly [pointer: string]: string };
  /** Pointer to the whole import; undefined where only its id and state are in the delivery, as they are in an import. */
  readonly resource: string | undefined;
}

/** The deliveries that speak of imports of a kind. A kind with a scope has none: deliveries do not tell it. */
export function jobWebhooks(webhooks: readonly Webhook[], types: NamedTypes, job: Job): JobWebhook[] {
  if (Object.keys(job.scope).length > 0) return [];
  return webhooks.flatMap(({ name, type }) => {
    const properties = propertiesOf(type, types);
    const texts = properties.flatMap(({ name, type }) =>
      type.kind === "literal" && typeof type.value === "string" ? [[`/${escape(name)}`, type.value]] : [],
    );
    const match = Object.fromEntries(texts) as { [pointer: string]: string };
    const whole = isResource(type, job) ? "" : properties.find((property) => isResource(property.type, job))?.name;
    const resource = whole === undefined || whole === "" ? whole : `/${escape(whole)}`;
    const has = (pointer: string): boolean => properties.some((property) => `/${escape(property.name)}` === pointer);
    const tells = resource !== undefined || (has(job.id) && has(job.state.at));
    return tells && texts.length > 0 ? [{ name, match, resource }] : [];
  });
}

function isResource(type: Type, { resource }: Job): boolean {
  return type.kind === "reference" && resource.kind === "reference" && type.key === resource.key;
}

function propertiesOf(type: Type, types: NamedTypes): readonly Property[] {
  const named = type.kind === "reference" ? lookUp(types, type)?.type : type;
  return named?.kind === "object" ? named.properties : [];
}

/** RFC 6901 section 3. */
function escape(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
