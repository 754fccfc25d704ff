import type { CheckedClaim } from "../claims/need-standing.ts";
import { answerWords, standingWords } from "../claims/words.ts";
import type { DocumentClaim } from "./document.ts";
import { mayQuote, printedWords } from "./evidence-entry.ts";
import type { ClaimFacts, PersonFacts, ReferenceFacts, ReferenceItem } from "./facts.ts";
import { type Page, printed, printedIf } from "./page.ts";
import { joined } from "./phrases.ts";

interface Spoken {
  reference: ReferenceFacts;
  item: ReferenceItem;
}

/** What referees answered to one claim, oldest call first. */
const answersTo = (person: PersonFacts, claim: ClaimFacts): Spoken[] =>
  person.references
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .flatMap((reference) =>
      reference.items
        .filter(({ kind, claimId, answer }) => kind === "answer" && claimId === claim.id && answer !== null)
        .map((item) => ({ reference, item })),
    );

/** The claims of a person as the needs × people matrix reads them. */
export const checkedClaims = (person: PersonFacts): CheckedClaim[] =>
  person.claims.map((claim) => ({
    needs: claim.needs,
    answers: answersTo(person, claim).flatMap(({ reference: { referee }, item: { answer } }) =>
      answer === null ? [] : [{ answer, referee: referee.id, relationship: referee.relationship }],
    ),
  }));

/** Never asked about and outside every need. */
const isLoose = (claim: ClaimFacts): boolean => claim.standing === "not-checked" && claim.needs.length === 0;

/** A loose claim of which nothing more is known, as the skills of a résumé are; one line lists them all. */
export const isBare = (claim: ClaimFacts): boolean =>
  isLoose(claim) && claim.employer === null && claim.from === null && claim.to === null;

/** Claims with their standing, without the bare ones; those that speak to no need and were never asked about come last. */
export const claimsOf = (page: Page, person: PersonFacts): DocumentClaim[] =>
  [
    ...person.claims.filter((claim) => !isLoose(claim)),
    ...person.claims.filter((claim) => isLoose(claim) && !isBare(claim)),
  ].map((claim) => ({
    statement: printed(page, person, `claims/${claim.id}/statement`, claim.statement),
    where:
      joined(
        claim.employer === null ? null : page.voice.employer(claim.employer),
        page.voice.period(claim.from, claim.to),
      ) ?? "",
    depth: claim.depth,
    standing: claim.standing,
    standingWords: standingWords[claim.standing],
    answers: answersTo(person, claim).flatMap((spoken) => answerRow(page, person, spoken)),
  }));

const answerRow = (page: Page, person: PersonFacts, { reference, item }: Spoken): DocumentClaim["answers"] =>
  item.answer === null
    ? []
    : [
        {
          who: page.voice.referee(reference),
          date: page.on(reference.at),
          answer: answerWords[item.answer],
          words: mayQuote(reference) ? printedWords(page, person, item) : null,
          scope: mayQuote(reference) ? printedIf(page, person, `answers/${item.id}/scope`, item.scope) : null,
        },
      ];
