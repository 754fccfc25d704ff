import { contract } from "../../../../shared/contract/contract.ts";
import { z } from "../../../../shared/contract/zod.ts";
import type { Verb } from "../verb.ts";

/** Every operation with its schemas, for whoever writes a program against Assay. */
export const operations: Verb = {
  usage: "operations",
  does: "every operation with its schemas, as JSON",
  options: {},
  async run({ say }) {
    say(JSON.stringify(described(), null, 2));
    return 0;
  },
};

/** JSON Schema, draft 2020-12; of a job, `output` is what its end tells. */
const described = (): unknown[] =>
  Object.entries(contract).map(([name, { kind, input, output, errors }]) => ({
    name,
    kind,
    input: z.toJSONSchema(input, { io: "input", target: "draft-2020-12" }),
    output: z.toJSONSchema(output, { io: "output", target: "draft-2020-12" }),
    errors: [...new Set(errors)],
  }));
