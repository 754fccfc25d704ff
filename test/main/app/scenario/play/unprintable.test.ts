import { expect, test } from "vitest";
import { refuseUnprintable } from "../../../../../main/app/scenario/play/unprintable.ts";
import type { ReadScenario } from "../../../../../main/app/scenario/read-scenario.ts";
import { readScenario } from "../../../../../main/app/scenario/read-scenario.ts";
import { ScenarioError } from "../../../../../main/app/scenario/scenario-error.ts";
import { chooseFonts } from "../../../../../main/documents/choose-fonts.ts";
import { BANKSIA, LIMITS } from "../scenario-folder.ts";

/** What becomes of the refusal of a document in which such a text stands. */
function refusalOf(read: ReadScenario, text: string): unknown {
  try {
    chooseFonts({ people: [{ reasons: [text] }] });
  } catch (error) {
    try {
      refuseUnprintable(read, error);
    } catch (refused) {
      return refused;
    }
  }
  return expect.unreachable();
}

test("a character that no font has is refused at the text of the scenario that holds it", () => {
  const read = readScenario(BANKSIA, LIMITS);
  const { lines } = read.scenario.shortlist;
  const [reason] = lines[2]?.reasons ?? [];
  if (reason) reason.text = "Ran 𐎀 too.";
  const refused = refusalOf(read, "Ran 𐎀 too.");
  expect(refused).toBeInstanceOf(ScenarioError);
  expect(refused).toMatchObject({
    field: "/shortlist/lines/2/reasons/0/text",
    message: "/shortlist/lines/2/reasons/0/text holds “𐎀” (U+10380), which no font here has; nothing was written.",
  });
});

test("one that only a résumé holds is refused where the scenario names that résumé", () => {
  const read = readScenario(BANKSIA, LIMITS);
  const person = read.scenario.people[1]?.id ?? "";
  const resume = read.resumes.get(person) ?? expect.unreachable();
  resume.person.headline = "Engineer \ue000";
  expect(refusalOf(read, "Engineer \ue000")).toMatchObject({
    field: "/people/1/resume",
    message:
      "/people/1/resume names a file that holds the character U+E000, which no font here has; nothing was written.",
  });
});

test("anything else is thrown as it came", () => {
  const read = readScenario(BANKSIA, LIMITS);
  const other = new Error("another");
  expect(() => refuseUnprintable(read, other)).toThrow(other);
  expect(refusalOf(read, "𐎀")).toMatchObject({ failure: { code: "refused" } });
});
