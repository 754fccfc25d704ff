import { text } from "node:stream/consumers";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { askAny } from "../../../app/ask.ts";
import { readJsonText } from "../../../app/scenario/json-text.ts";
import type { Verb } from "../verb.ts";

/** Any operation by its name. */
export const call: Verb = {
  usage: "call NAME [--json '{…}' | --json -]",
  does: "one operation; - reads its input from stdin",
  options: { json: { type: "string" } },
  async run({ words, options, open, say }) {
    const [name, ...more] = words;
    if (name === undefined) throw new Refusal("bad-input", "call needs the name of an operation.");
    if (more.length > 0) throw new Refusal("bad-input", `call takes one name; "${more[0]}" is one too many.`);
    const given = String(options["json"] ?? "{}");
    const input = parsed(given === "-" ? await text(process.stdin) : given);
    say(JSON.stringify(await askAny(await open(), name, input)));
    return 0;
  },
};

function parsed(json: string): unknown {
  const { value, problem } = readJsonText(Buffer.from(json));
  if (problem !== null) throw new Refusal("bad-input", `The input ${problem}. Nothing was changed.`, "");
  return value;
}
