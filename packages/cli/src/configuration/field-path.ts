/** How a program writes the way to a field: `.exa`, `["exa/team-a"]`. */
export function fieldPath(name: string): string {
  return /^[a-z_$][\w$]*$/i.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
