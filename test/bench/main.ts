import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { isWanted, runBench } from "./bench.ts";
import { machine, table } from "./report.ts";
import { peopleIn } from "./size.ts";

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "10k" },
    only: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
// The window is measured as it was built last; only the result goes to stdout.
if (isWanted("cold-start", values.only))
  execFileSync(process.execPath, ["resources/scripts/build.ts"], { stdio: ["ignore", 2, "inherit"] });
const about = machine();
const say = (text: string): void => void process.stderr.write(`${text}\n`);
const lines = await runBench({ people: peopleIn(values.size), only: values.only, say });
console.log(values.json ? JSON.stringify({ machine: about, lines }) : table(about, lines));
