import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { readPlaybook } from "../../main/app/read-playbook.ts";
import { namedDays } from "../../main/documents/named-days.ts";
import { factsIn } from "../../shared/domain/intake/find.ts";
import { termsOf } from "../../shared/domain/playbook/terms.ts";

/** The day on which the texts are read. */
export const TODAY = "2026-11-24";

interface Text {
  name: string;
  text: string;
  facts: { field: string; value: unknown }[];
}

const read = (...path: string[]): unknown => load(readFileSync(join(import.meta.dirname, "../..", ...path), "utf8"));

/** Emails and adverts with the facts that each states, none else; the rules were shaped by `texts`, and mended once for `held-out`, which was written blind. */
export const intakeTexts = (file: "texts" | "held-out"): Text[] =>
  read(`test/helpers/fixtures/intake/${file}.yaml`) as Text[];

/** What the playbook's vocabulary brings to a reading. */
export const terms = termsOf(readPlaybook("resources/playbooks/api-engineer"));

/** What the program finds in a text, as field and value. */
export const found = (text: string): Text["facts"] =>
  factsIn(text, { terms, days: (words) => namedDays(words, TODAY), today: TODAY }).map(({ field, value }) => ({
    field,
    value,
  }));

/** Facts found, wrongly found and missed over all the texts, each told as "text: field value". */
export function score(texts: readonly Text[]): { right: number; wrong: string[]; missed: string[] } {
  const outcome = { right: 0, wrong: [] as string[], missed: [] as string[] };
  for (const { name, text, facts } of texts) {
    const tell = (fact: Text["facts"][number]): string => `${name}: ${fact.field} ${JSON.stringify(fact.value)}`;
    const left = facts.map(tell);
    for (const fact of found(text).map(tell)) {
      const at = left.indexOf(fact);
      if (at >= 0) left.splice(at, 1);
      if (at >= 0) outcome.right += 1;
      else outcome.wrong.push(fact);
    }
    outcome.missed.push(...left);
  }
  return outcome;
}
