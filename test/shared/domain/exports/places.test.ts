import { expect, test } from "vitest";
import { stateCode, stateName } from "../../../../shared/domain/exports/places.ts";

test.each(["VIC", "vic", "Vic.", " AU-VIC ", "Victoria", "VICTORIA", "ＶＩＣ"])("%s is Victoria", (written) => {
  expect(stateName(written)).toBe("Victoria");
  expect(stateCode(written)).toBe("VIC");
});

test.each(["Bayern", "Melbourne", "", "constructor", null])("%s is no Australian state", (written) => {
  expect(stateName(written)).toBeNull();
  expect(stateCode(written)).toBeNull();
});
