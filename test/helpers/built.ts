import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Platform } from "../../main/app/platform.ts";
import type { Folders } from "../../main/hosts/folders.ts";
import { nodePlatform } from "../../main/hosts/node-platform.ts";
import { freshBuild } from "../../resources/scripts/fresh-build.ts";

/** The folder of what `npm start` and `npm run assay` run, of the sources as they are now. */
export function builtProgram(): string {
  const built = freshBuild();
  if (!built) throw new Error("there is no build to start");
  return built;
}

let host: string | undefined;

/** The address of a host of that build, for `nodePlatform`. */
export function builtHost(): string {
  host ??= pathToFileURL(join(builtProgram(), "main", "cli.js")).href;
  return host;
}

/** The platform of that build: its worker starts in half the time that one of the sources takes. */
export const builtPlatform = (folders: Folders, log: (text: string) => void): Platform =>
  nodePlatform(folders, log, builtHost());
