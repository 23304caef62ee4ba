/** A change that breaks one rule, and the one line that must come of it. */
export interface Breach {
  readonly title: string;
  readonly replace: string;
  readonly by: string;
  /** What stands at the place that the message must name; it stands once in the document. The place is after `»`, if there is one. */
  readonly at: string;
  readonly pointer: string;
  readonly says: string;
}
