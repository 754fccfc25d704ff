import { setTimeout as wait } from "node:timers/promises";
import { openProgram } from "../workspace.ts";

// Opens the workspace that is named, asks for one page and says how much memory the process has while it rests, in bytes.
const [data = "", config = ""] = process.argv.slice(2);
const rested = async (): Promise<void> => {
  await wait(1000);
  console.log(process.memoryUsage().rss);
};
if (data === "") await rested();
else {
  const { ask, close } = await openProgram({ data, config });
  await ask("candidates.list", { limit: 200 });
  await rested();
  await close();
}
