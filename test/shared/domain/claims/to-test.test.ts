import { expect, test } from "vitest";
import { claimsToTest } from "../../../../shared/domain/claims/to-test.ts";

test("what the brief needs is tested first, and what somebody confirmed not again", () => {
  const claim = (id: string, standing: "confirmed" | "not-checked" | "contradicted", ...needs: string[]) => ({
    id,
    standing,
    needs,
  });
  const claims = [
    claim("skill", "not-checked"),
    claim("other brief", "not-checked", "elsewhere"),
    claim("told otherwise", "contradicted", "payments"),
    claim("done", "confirmed", "payments"),
  ];
  const { toTest, confirmed } = claimsToTest(claims, [{ id: "payments" }]);
  expect(toTest.map(({ id }) => id)).toEqual(["told otherwise", "skill", "other brief"]);
  expect(confirmed.map(({ id }) => id)).toEqual(["done"]);
});
