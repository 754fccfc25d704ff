import { expect, test } from "vitest";
import { daysMoved } from "../../../../main/app/scenario/days-moved.ts";

const DAY_MS = 86_400_000;

test("a day that a sentence names moves with everything around it, over the end of a year as well", () => {
  const moved = (text: string, days: number) => daysMoved(text, "2026-03-12T03:30:00.000Z", days * DAY_MS);
  expect(moved("Three of the four can start by 30 March.", 0)).toBe("Three of the four can start by 30 March.");
  expect(moved("Three of the four can start by 30 March.", 3)).toBe("Three of the four can start by 2 April.");
  expect(moved("by 30 March, or on 13 March", 300)).toBe("by 24 January, or on 7 January");
});

test("what names its year, or no day, is history and stays", () => {
  for (const text of ["Joined on 3 May 2019", "March was quiet", "30 Marches"])
    expect(daysMoved(text, "2026-03-12T03:30:00.000Z", 10 * DAY_MS)).toBe(text);
});
