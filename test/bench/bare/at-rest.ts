import { setTimeout as wait } from "node:timers/promises";
import { startBackend } from "../../../main/app/backend.ts";
import { nodePlatform } from "../../../main/hosts/node-platform.ts";

// Opens the workspace that is named, asks for one page and says how much memory the process has while it rests, in bytes.
const [data = "", config = ""] = process.argv.slice(2);
const backend = await startBackend(nodePlatform({ data, config }, (text) => process.stderr.write(text)));
const answer = await backend.call("candidates.list", { limit: 200 });
if (!answer.ok) throw new Error(answer.error.message);
await wait(1000);
console.log(process.memoryUsage().rss);
await backend.close();
