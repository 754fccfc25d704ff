import { refereesWords } from "../claims/words.ts";
import type { AnswerValue, ClaimFacts, PersonFacts, ReferenceFacts, ReferenceItem } from "../exports/facts.ts";
import { uncapitalised } from "../exports/phrases.ts";
import { criterionNames } from "../interviews/criteria.ts";
import type { CitedSentence } from "./evidence.ts";

type Person = Pick<PersonFacts, "scores" | "claims" | "references">;
type Suggestion = CitedSentence & { evidence: string[] };

/** Strong or better is worth choosing somebody for. */
const STRONG = 4;
/** Limited or worse is worth a warning. */
const WEAK = 2;

/** How many of the sentences suggested make a whole reason: what leads, and who confirmed what. */
export const startWith = 3;

/**
 * Sentences that say why somebody was chosen, each with its evidence, the strongest first: the first criterion on which they
 * are strong, C1 leading; then what referees confirm of the must-haves, the other strong criteria, and what else they confirm.
 * `needs` are those of the brief, must-haves first.
 */
export function suggestReasons(
  person: Person,
  needs: readonly { id: string; weight: "must" | "nice" }[],
): Suggestion[] {
  const musts = new Set(needs.filter(({ weight }) => weight === "must").map(({ id }) => id));
  const chosen = person.scores
    .filter(({ criterion, score, evidence }) => criterion !== "C6" && score >= STRONG && evidence.length > 0)
    .map(({ criterion, reason, evidence }) => ({
      text: `Chosen for ${inside(criterionNames[criterion])}: ${ended(reason)}`,
      evidence,
    }));
  const confirmed = person.claims.flatMap((claim) => {
    const heard = claim.standing === "confirmed" ? heardOf(person, claim, "confirmed") : [];
    if (heard.length === 0) return [];
    const text = `Confirmed by ${whoSaid(heard)}: ${ended(claim.statement)}`;
    return [{ must: claim.needs.some((need) => musts.has(need)), text, evidence: heard.map(({ item }) => item.id) }];
  });
  const plain = (must: boolean): Suggestion[] =>
    confirmed.filter((one) => one.must === must).map(({ text, evidence }) => ({ text, evidence }));
  return [...chosen.slice(0, 1), ...plain(true), ...chosen.slice(1), ...plain(false)];
}

/** What the client should know before they meet: claims that a referee denied or narrowed, then criteria on which they are weak. */
export function suggestWatchOuts(person: Person): Suggestion[] {
  const denied = (["contradicted", "partly"] as const).flatMap((answer) =>
    person.claims
      .filter(({ standing }) => standing === answer || (answer === "contradicted" && standing === "disputed"))
      .flatMap((claim): Suggestion[] => {
        const heard = heardOf(person, claim, answer);
        if (heard.length === 0) return [];
        const verb = answer === "partly" ? "Partly confirmed" : "Contradicted";
        const scope = heard.map(({ item }) => item.scope).find((words) => words !== null && words.trim() !== "");
        const text = `${verb} by ${whoSaid(heard)}: ${ended(claim.statement)}${scope ? ` ${ended(scope)}` : ""}`;
        return [{ text, evidence: heard.map(({ item }) => item.id) }];
      }),
  );
  const weak = person.scores
    .filter(({ score, evidence }) => score <= WEAK && evidence.length > 0)
    .map(({ criterion, reason, evidence }) => ({ text: `${criterionNames[criterion]}: ${ended(reason)}`, evidence }));
  return [...denied, ...weak];
}

interface Heard {
  reference: ReferenceFacts;
  item: ReferenceItem;
}

const heardOf = (person: Person, claim: ClaimFacts, answer: AnswerValue): Heard[] =>
  person.references.flatMap((reference) =>
    reference.items
      .filter((item) => item.kind === "answer" && item.claimId === claim.id && item.answer === answer)
      .map((item) => ({ reference, item })),
  );

/** "the engineering lead at Sassafras Pay", "two leads". */
function whoSaid(heard: readonly Heard[]): string {
  const referees = [...new Map(heard.map(({ reference: { referee } }) => [key(referee), referee])).values()];
  const words = uncapitalised(refereesWords(referees.map(({ relationship }) => relationship)));
  const [only] = referees;
  if (referees.length !== 1 || !only) return words;
  const one = only.relationship === "other" ? words : `the ${words}`;
  return only.employerThen.trim() === "" ? one : `${one} at ${only.employerThen.trim()}`;
}

const key = ({ name, employerThen }: ReferenceFacts["referee"]): string => `${name}\n${employerThen}`;

/** "API design judgement" keeps its capitals inside a sentence, "Integration match" does not. */
const inside = (name: string): string => (/^\p{Lu}{2}/u.test(name) ? name : uncapitalised(name));

/** With the full stop that a sentence needs, on one line. */
function ended(words: string): string {
  const line = words.trim().replace(/\s+/gu, " ");
  return /[.!?…][”"’')]*$/u.test(line) ? line : `${line}.`;
}
