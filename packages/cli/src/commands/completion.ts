import { script } from "@bomb.sh/tab";

/** `quayside completion <shell>`: prints the script that asks this command for what may come next. */
export function completion(shell: string): void {
  script(shell, "quayside", "quayside");
}
