import { homedir } from "node:os";
import { join } from "node:path";

/** The folder in which programs of a user keep what they remember: that of the XDG Base Directory Specification, or of the platform. */
export function stateFolder(
  environment: { readonly [name: string]: string | undefined },
  platform: NodeJS.Platform = process.platform,
): string {
  const home = homedir();
  const { XDG_STATE_HOME: xdg, LOCALAPPDATA: local } = environment;
  if (xdg) return join(xdg, "quayside");
  if (platform === "win32") return join(local || join(home, "AppData", "Local"), "quayside");
  if (platform === "darwin") return join(home, "Library", "Application Support", "quayside");
  return join(home, ".local", "state", "quayside");
}
