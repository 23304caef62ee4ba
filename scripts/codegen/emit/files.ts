/** Files of a run, by path relative to the repository, with forward slashes. Nothing is written before all are there. */
export type Files = Map<string, string>;
