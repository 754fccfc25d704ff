import { namedDays } from "../../../main/documents/named-days.ts";
import { found, intakeTexts, score, TODAY } from "../../helpers/intake-texts.ts";
import { inTurns, mustEqual, type Trial } from "../trial.ts";

/** The facts that emails and adverts state, on texts that the rules were shaped by and on others, for which they were mended once; both are in the line's name. */
export async function intake(): Promise<Trial> {
  const [shaped, others] = [intakeTexts("texts"), intakeTexts("held-out")];
  const texts = [...shaped, ...others].map(({ text }) => text);
  return {
    lines: [
      {
        name: `facts in ${texts.length} emails: ${figures(shaped)}; on those written blind, mended for since: ${figures(others)}`,
        against: "the reader of dates alone, over the same texts",
        size: texts.length,
        unit: "ms",
        bar: 8,
      },
    ],
    check() {
      for (const { text, facts } of shaped) mustEqual(text, inOrder(found(text)), inOrder(facts));
    },
    turn: async (i) => [
      await inTurns(
        i,
        () => texts.map(found),
        () => texts.map((text) => namedDays(text, TODAY)),
      ),
    ],
  };
}

function figures(texts: ReturnType<typeof intakeTexts>): string {
  const { right, wrong, missed } = score(texts);
  const share = (of: number): string => (right / of).toFixed(2);
  return `precision ${share(right + wrong.length)}, recall ${share(right + missed.length)}`;
}

const inOrder = (facts: ReturnType<typeof found>): string[] =>
  facts.map(({ field, value }) => `${field} ${JSON.stringify(value)}`).sort();
