import { Refusal } from "../../../../shared/contract/operation.ts";
import { fromHere, openKeyFolder } from "../../folders.ts";
import type { Verb } from "../verb.ts";

/** A whole placement, played from a scenario file by operations alone; it never touches the person's own data. */
export const demo: Verb = {
  usage: "demo --out DIR [--from SCENARIO.json]",
  does: "a whole placement and its two PDFs",
  options: { out: { type: "string" }, from: { type: "string" } },
  async run({ options, words, platformFor, say, note }) {
    const { out, from } = options;
    if (typeof out !== "string" || out === "") throw new Refusal("bad-input", "demo needs --out DIR.");
    if (words.length > 0) throw new Refusal("bad-input", `demo takes no "${words[0]}"; a scenario is given by --from.`);
    const config = openKeyFolder();
    const platformIn = (data: string) => platformFor({ data, config });
    // Where a program reads stderr, an error is the one line there; what was done is told once all is well.
    const held: string[] = [];
    // Loaded for this verb alone: every other does without.
    const { runDemo } = await import("../../../app/scenario/run-demo.ts");
    const summary = await runDemo({
      out: fromHere(out),
      from: typeof from === "string" ? fromHere(from) : undefined,
      resources: platformIn(fromHere(out)).resources,
      platformFor: platformIn,
      progress: (line) => (process.stderr.isTTY ? note(line) : held.push(line)),
    });
    for (const line of held) note(line);
    say(JSON.stringify(summary));
    return 0;
  },
};
