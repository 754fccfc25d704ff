import type { Verb } from "../verb.ts";

/** Every operation with its schemas, for whoever writes a program against Assay. */
export const operations: Verb = {
  usage: "operations",
  does: "every operation with its schemas, as JSON",
  options: {},
  async run({ say }) {
    say(JSON.stringify(await described(), null, 2));
    return 0;
  },
};

/** JSON Schema, draft 2020-12; of a job, `output` is what its end tells. */
async function described(): Promise<unknown[]> {
  // Loaded for this alone: every other verb does without.
  const { contract } = await import("../../../../shared/contract/contract.ts");
  const { z } = await import("../../../../shared/contract/zod.ts");
  return Object.entries(contract).map(([name, { kind, input, output, errors }]) => ({
    name,
    kind,
    input: z.toJSONSchema(input, { io: "input", target: "draft-2020-12" }),
    output: z.toJSONSchema(output, { io: "output", target: "draft-2020-12" }),
    errors: [...new Set(errors)],
  }));
}
