/** What the generator tells whoever started it, after each run that went well. */
export interface Generated {
  /** Hash of each spec, by the id of its provider. */
  readonly contents: readonly (readonly [id: string, content: string])[];
}
