import type { AnswerValue, Relationship, Standing } from "../exports/facts.ts";

/** How each standing is said on screen and on paper. */
export const standingWords: Record<Standing, string> = {
  "not-checked": "Not checked",
  confirmed: "Confirmed",
  partly: "Partly",
  contradicted: "Contradicted",
  "cannot-say": "Can’t say",
  disputed: "Disputed",
};

/** How a referee's answer reads after their name. */
export const answerWords: Record<AnswerValue, string> = {
  confirmed: "Confirmed",
  partly: "Partly",
  contradicted: "Contradicted",
  "cannot-say": "Can’t say",
};

const people: Record<Relationship, { one: string; many: string }> = {
  "engineering-lead": { one: "Engineering lead", many: "leads" },
  peer: { one: "Peer", many: "peers" },
  client: { one: "Client", many: "clients" },
  other: { one: "Another referee", many: "other referees" },
};

/** Who a referee was to the candidate, as a label: "Engineering lead". */
export const relationshipWords = (relationship: Relationship): string => people[relationship].one;

const order: readonly Relationship[] = ["engineering-lead", "client", "peer", "other"];
const numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

/** Several referees in a few words: "Engineering lead", "Two leads", "Engineering lead and peer"; "" for nobody. */
export function refereesWords(relationships: readonly Relationship[]): string {
  const groups = order.flatMap((relationship) => {
    const count = relationships.filter((one) => one === relationship).length;
    if (count === 0) return [];
    return [count === 1 ? people[relationship].one : `${numbers[count] ?? count} ${people[relationship].many}`];
  });
  return groups.map((group, i) => (i === 0 ? group : group.charAt(0).toLowerCase() + group.slice(1))).join(" and ");
}
