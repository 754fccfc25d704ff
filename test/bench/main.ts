import { parseArgs } from "node:util";
import { runBench } from "./bench.ts";
import { machine, table } from "./report.ts";
import { peopleIn } from "./size.ts";

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "10k" },
    only: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const about = machine();
const say = (text: string): void => void process.stderr.write(`${text}\n`);
const lines = await runBench({ people: peopleIn(values.size), only: values.only, say });
console.log(values.json ? JSON.stringify({ machine: about, lines }) : table(about, lines));
