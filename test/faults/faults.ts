import { parseArgs } from "node:util";
import { kill } from "./kill.ts";
import { killWhileTyping } from "./typing.ts";

// npm run faults -- kill|typing --n N [--json]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { n: { type: "string", default: "50" }, json: { type: "boolean" } },
});
const [what = "kill"] = positionals;
const n = Number(values.n);
if (!["kill", "typing"].includes(what) || !Number.isInteger(n) || n < 1) {
  console.error("npm run faults -- kill|typing --n N [--json]");
  process.exit(1);
}
const whole = what === "kill" ? await killWrites() : await killTyping();
process.exit(whole ? 0 : 1);

async function killWrites(): Promise<boolean> {
  const outcome = await kill(n);
  const { tried, lost, partial, corrupt } = outcome;
  print(
    outcome,
    `${tried} kills: ${lost} acknowledged writes lost, ${partial} batches partly there, ${corrupt} workspaces damaged`,
  );
  return lost + partial + corrupt === 0;
}

async function killTyping(): Promise<boolean> {
  const outcome = await killWhileTyping(n);
  const { tried, lost, late, corrupt, worstMs } = outcome;
  print(
    outcome,
    `${tried} kills while typing: ${lost} kept lines lost, ${late} times more than 250 ms of typing lost (at worst ${worstMs} ms), ${corrupt} workspaces damaged`,
  );
  return lost + late + corrupt === 0;
}

function print(outcome: object, words: string): void {
  console.log(values.json ? JSON.stringify(outcome) : words);
}
