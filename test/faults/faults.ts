import { parseArgs } from "node:util";
import { kill } from "./kill.ts";
import { killWhileTyping } from "./typing.ts";

// npm run faults -- kill|typing --n N [--minutes M] [--json]
// It ends in time, after M minutes at most, with the figures of what it did by then; run it again for more and add them up.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    n: { type: "string", default: "50" },
    minutes: { type: "string", default: "9" },
    json: { type: "boolean" },
  },
});
const [what = "kill"] = positionals;
const n = Number(values.n);
const minutes = Number(values.minutes);
if (!["kill", "typing"].includes(what) || !Number.isInteger(n) || n < 1 || !(minutes > 0)) {
  console.error("npm run faults -- kill|typing --n N [--minutes M] [--json]");
  process.exit(1);
}
const until = Date.now() + minutes * 60_000;
/** Says now and then how far it is, and whether there is time for one more. */
function goesOn(tried: number, faults: number): boolean {
  if (tried > 0 && tried % 10 === 0) console.error(`${tried} of ${n} kills, ${faults} faults`);
  return Date.now() < until;
}
const whole = what === "kill" ? await killWrites() : await killTyping();
process.exit(whole ? 0 : 1);

async function killWrites(): Promise<boolean> {
  const outcome = await kill(n, undefined, goesOn);
  const { tried, lost, partial, corrupt } = outcome;
  print(
    outcome,
    `${tried} of ${n} kills: ${lost} acknowledged writes lost, ${partial} batches partly there, ${corrupt} workspaces damaged`,
  );
  return lost + partial + corrupt === 0;
}

async function killTyping(): Promise<boolean> {
  const outcome = await killWhileTyping(n, undefined, goesOn);
  const { tried, lost, late, corrupt, worstMs } = outcome;
  print(
    outcome,
    `${tried} of ${n} kills while typing: ${lost} kept lines lost, ${late} times more than 250 ms of typing lost (at worst ${worstMs} ms), ${corrupt} workspaces damaged`,
  );
  return lost + late + corrupt === 0;
}

function print(outcome: object, words: string): void {
  console.log(values.json ? JSON.stringify(outcome) : words);
}
