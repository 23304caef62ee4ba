import { script } from "@bomb.sh/tab";

/** `quayside completion <shell>`: prints the script that asks this command for what may come next. */
export function completion(shell: string): void {
  script(shell, "quayside", "quayside");
  if (shell === "bash") console.log(colons);
}

/** Bash breaks words at colons, which refs hold, and would put a suggestion behind what has been typed of it. */
const colons = `
__quayside_complete_refs() {
    __quayside_complete
    local cur
    _get_comp_words_by_ref -n "=:" cur
    __ltrim_colon_completions "$cur"
}
complete -F __quayside_complete_refs quayside`;
