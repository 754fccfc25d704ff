import { parseArgs } from "node:util";
import { kill } from "./kill.ts";

// npm run faults -- kill --n N --json
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { n: { type: "string", default: "50" }, json: { type: "boolean" } },
});
const [what = "kill"] = positionals;
const n = Number(values.n);
if (what !== "kill" || !Number.isInteger(n) || n < 1) {
  console.error("npm run faults -- kill --n N [--json]");
  process.exit(1);
}
const outcome = await kill(n);
const { tried, lost, partial, corrupt } = outcome;
console.log(
  values.json
    ? JSON.stringify(outcome)
    : `${tried} kills: ${lost} acknowledged writes lost, ${partial} batches partly there, ${corrupt} workspaces damaged`,
);
process.exit(lost + partial + corrupt === 0 ? 0 : 1);
