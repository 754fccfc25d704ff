import { expect, test } from "vitest";
import { hoursWords } from "../../../../renderer/features/quality/hours-words.ts";
import { createQualityStore } from "../../../../renderer/features/quality/quality-store.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { fakeClient } from "../../fake-client.ts";

const NOTHING = { briefs: [], kept: 0, of: 0, percent: null, words: "Nothing has been due yet", medianHours: null };

test("it reads while its screen is open, and says why it can’t", async () => {
  let broken = false;
  const { client, line } = fakeClient({
    "quality.onTime": () => {
      if (broken) throw new Refusal("failed", "The workspace can’t be read.");
      return NOTHING;
    },
  });
  const store = createQualityStore(client);
  const away = store.getState().watch();
  await expect.poll(() => store.getState().onTime).toEqual(NOTHING);
  away();
  broken = true;
  store.getState().watch();
  await expect.poll(() => store.getState().error).toBe("The workspace can’t be read.");
  expect(line.calls).toHaveLength(2);
});

test("hours are said whole, so that 47 h 59 min is never 48", () => {
  expect([0.4, 1, 31.24, 47.99].map(hoursWords)).toEqual(["less than 1 h", "1 h", "31 h", "47 h"]);
});
