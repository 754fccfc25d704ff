import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { freshBuild } from "./fresh-build.ts";

// From the sources where nothing can be built: slower to start, and the same.
const built = freshBuild();
await import(built ? pathToFileURL(join(built, "main/cli.js")).href : "../../main/hosts/cli/main.ts");
