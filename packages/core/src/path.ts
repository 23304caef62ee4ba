import { ConfigError } from "./errors/config-error.ts";

/**
 * Fills a path template with what `write` gives for each name. A value must not be able to leave its segment: `..`, in
 * whatever encoding, would reach another endpoint, and nothing at all would turn "delete this one" into "delete the
 * collection".
 */
export function fillPath(template: string, write: (name: string) => string): string {
  return template.replace(/\{(.+?)\}/g, (_, name: string) => {
    const text = write(name);
    // `.` may also be %2e, which servers may decode more than once: %252e.
    if (/^(\.|%(25)*2e){0,2}$/i.test(text)) throw new ConfigError(`path parameter ${name} is ${text ? "unsafe" : "missing"}.`);
    return text;
  });
}
