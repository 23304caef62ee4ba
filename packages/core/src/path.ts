import { ConfigError } from "./errors/config-error.ts";
import { serialize, type Style } from "./serialize.ts";

/**
 * Fills a path template. A value must not be able to leave its segment: `..`, in whatever encoding, would reach another
 * endpoint, and nothing at all would turn "delete this one" into "delete the collection".
 */
export function fillPath(
  template: string,
  values: { readonly [name: string]: unknown },
  styles: { readonly [name: string]: Style } = {},
): string {
  if (!template.includes("{")) return template;
  return template.replace(/\{(.+?)\}/g, (_, name: string) => {
    const text = serialize(name, values[name], "simple", styles[name] ?? {});
    // `.` may also be %2e, which servers may decode more than once: %252e.
    if (/^(\.|%(25)*2e){0,2}$/i.test(text)) throw new ConfigError(`Path parameter ${name} must be given, and neither "" nor "." nor "..".`);
    // RFC 3986: everything but the unreserved characters.
    return text.replace(/[!'()*]/g, (character) => "%" + character.charCodeAt(0).toString(16)).replaceAll("%7B", "%7b");
  });
}
