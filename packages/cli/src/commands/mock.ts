import type * as MocksCommand from "@quayside/mocks/command";
import { UsageError } from "../usage-error.ts";

/** `quayside mock …`: hands over to the command of @quayside/mocks. */
export async function mock(args: readonly string[]): Promise<number> {
  const { run } = await load();
  return run(args);
}

async function load(): Promise<typeof MocksCommand> {
  try {
    return await import("@quayside/mocks/command");
  } catch (error) {
    if ((error as { readonly code?: string }).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UsageError(notInstalled(process.versions.node));
  }
}

/** Why the mocks are not there: npm and pnpm leave an optional dependency out where Node is too old for it, or where they are told to. */
export function notInstalled(node: string): string {
  const [major = 0, minor = 0] = node.split(".").map(Number);
  if (major > 24 || (major === 24 && minor >= 18))
    return "The mocks were left out when quayside was installed. Install @quayside/mocks beside it.";
  return `The mocks need Node 24.18 or newer, and this is Node ${node}. Install quayside again with a newer one.`;
}
