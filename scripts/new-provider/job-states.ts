/** Our five states of a job, and the words by which providers call them. */
const words: { readonly [state: string]: readonly string[] } = {
  succeeded:
    "succeed succeeded success successful complete completed done finished ok imported exported published fulfilled ready applied processed".split(
      " ",
    ),
  failed:
    "fail failed failure error errored erroneous invalid rejected timeout timedout expired crashed faulted unsuccessful terminated".split(
      " ",
    ),
  cancelled: "cancel canceled cancelled aborted abort stopped revoked archived deleted discarded skipped voided".split(" "),
  pending:
    "pending queued waiting scheduled created new submitted accepted requested notstarted planned draft open initialized initialised received setup uploaded".split(
      " ",
    ),
  running:
    "running inprogress processing progress importing exporting started working active executing loading uploading detecting mapping pushing auth choose validating finalizing partial preparing building generating notifying syncing".split(
      " ",
    ),
};

/** States of the values of a status; undefined if they do not look like those of a job, which begins and ends. */
export interface States {
  /** State -> values, in the order of the document. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Values that no word tells of; they count as running. */
  readonly guessed: readonly string[];
}

export function proposeStates(status: readonly string[]): States | undefined {
  const found = status.map((value) => [value, stateOf(value)] as const);
  const values = Object.fromEntries(
    Object.keys(words)
      .map((state) => [state, found.filter(([, one]) => (one ?? "running") === state).map(([value]) => value)] as const)
      .filter(([, list]) => list.length > 0),
  );
  const begins = found.some(([, state]) => state === "pending" || state === "running");
  if (!begins || values["succeeded"] === undefined) return undefined;
  return { values, guessed: found.filter(([, state]) => state === undefined).map(([value]) => value) };
}

function stateOf(value: string): string | undefined {
  const parts =
    value
      .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  const whole = parts.join("");
  const byWhole = Object.keys(words).find((state) => words[state]?.includes(whole));
  // "completed_with_errors" has succeeded: what comes first counts.
  return byWhole ?? parts.flatMap((part) => Object.keys(words).find((state) => words[state]?.includes(part)) ?? [])[0];
}
