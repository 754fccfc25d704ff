import { Refusal } from "../../../../shared/contract/operation.ts";
import { ask } from "../../../app/ask.ts";
import type { Verb } from "../verb.ts";

/** Whether everything kept is whole; names the first fault. */
export const verify: Verb = {
  usage: "verify",
  does: "checks that everything kept is whole",
  options: {},
  async run({ open, say }) {
    const { whole, fault } = await ask(await open(), "app.verify", {});
    say(JSON.stringify({ whole, fault }));
    if (!whole) throw new Refusal("failed", fault ?? "Something kept is damaged.");
    return 0;
  },
};
