import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scenario } from "../../../../main/app/scenario/scenario.ts";
import { bentScenario, whole } from "./bent-scenarios.ts";
import { BANKSIA } from "./scenario-folder.ts";

const schema = JSON.parse(readFileSync(new URL("../schema.json", `file://${BANKSIA}`), "utf8"));
const bySchema = new Ajv2020({ strict: false }).compile(schema);
describe("the scenario's schema", () => {
  it.each(whole.map((value, index) => [value.brief.title, index] as const))("admits %s", (_, index) => {
    expect(scenario.safeParse(whole[index]).error?.issues ?? []).toEqual([]);
    expect(bySchema(whole[index])).toBe(true);
  });

  it("agrees with the published JSON Schema on every bent scenario", { timeout: 120_000 }, () => {
    let refused = 0;
    fc.assert(
      fc.property(bentScenario, ({ bent, how }) => {
        const expected = bySchema(bent) as boolean;
        if (!expected) refused++;
        expect(scenario.safeParse(bent).success, how).toBe(expected);
      }),
      { numRuns: 1500 },
    );
    expect(refused).toBeGreaterThan(300);
  });
});
