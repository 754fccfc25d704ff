import type { ResolvedPerson, ResolvedScenario } from "./resolve-scenario.ts";
import { type Path, refuse } from "./scenario-error.ts";

interface Named {
  id?: string | undefined;
  path: Path;
  /** What a sentence or a score may point at: no claim, and no question that is still open. */
  evidence: boolean;
}

/** Ids differ where they must, and every one that is used belongs to something of the right kind. */
export function checkIds({ brief, people, shortlist }: ResolvedScenario): void {
  const needs = brief.needs.map(({ id }, index) => ({ id, path: ["brief", "needs", index] }));
  checkDistinct(needs, "is the id of another need");
  checkDistinct(
    people.map(({ id }, index) => ({ id, path: ["people", index] })),
    "is the id of another person",
  );
  for (const [index, person] of people.entries()) {
    const path: Path = ["people", index];
    checkDistinct(namedIn(person, path), "is used before within this person");
    checkClaims(person, path, new Set(needs.map(({ id }) => id)));
  }
  const known = new Set(people.map(({ id }) => id));
  const listed = new Set<string>();
  for (const [index, { person }] of shortlist.lines.entries()) {
    const path: Path = ["shortlist", "lines", index, "person"];
    if (!known.has(person)) refuse(path, "is the id of nobody in this file");
    if (listed.has(person)) refuse(path, "is on the shortlist before");
    listed.add(person);
  }
}

/** Every sentence and every score points at evidence of its own person. */
export function checkEvidence({ people, shortlist }: ResolvedScenario): void {
  const evidenceOf = new Map(
    people.map((person) => [person.id, new Set(namedIn(person, []).flatMap((one) => (one.evidence ? [one.id] : [])))]),
  );
  const check = (person: string, evidence: readonly string[], path: Path) => {
    const wrong = evidence.findIndex((id) => !evidenceOf.get(person)?.has(id));
    if (wrong >= 0) refuse([...path, "evidence", wrong], "is the id of no evidence of this person");
  };
  for (const [index, { id, scores }] of people.entries()) {
    for (const [criterion, score] of Object.entries(scores)) {
      if (score) check(id, score.evidence, ["people", index, "scores", criterion]);
    }
  }
  for (const [index, { person, reasons, watchOut }] of shortlist.lines.entries()) {
    const path: Path = ["shortlist", "lines", index];
    for (const [at, { evidence }] of reasons.entries()) check(person, evidence, [...path, "reasons", at]);
    if (watchOut) check(person, watchOut.evidence, [...path, "watchOut"]);
  }
}

function checkDistinct(named: readonly { id?: string | undefined; path: Path }[], problem: string): void {
  const seen = new Set<string>();
  for (const { id, path } of named) {
    if (id === undefined) continue;
    if (seen.has(id)) refuse([...path, "id"], problem);
    seen.add(id);
  }
}

function checkClaims({ claims, interviews, references }: ResolvedPerson, path: Path, needs: Set<string>): void {
  const known = new Set(claims.map(({ id }) => id));
  const check = (claim: string | undefined, here: Path) => {
    if (claim !== undefined && !known.has(claim)) refuse([...here, "claim"], "is the id of no claim of this person");
  };
  for (const [index, claim] of claims.entries()) {
    const wrong = claim.needs.findIndex((need) => !needs.has(need));
    if (wrong >= 0) refuse([...path, "claims", index, "needs", wrong], "is the id of no need of the brief");
  }
  for (const [index, { notes }] of interviews.entries()) {
    for (const [at, { claim }] of notes.entries()) check(claim, [...path, "interviews", index, "notes", at]);
  }
  for (const [index, reference] of references.entries()) {
    if (!reference.openingConsent) continue;
    const here = [...path, "references", index];
    for (const [at, { claim }] of reference.answers.entries()) check(claim, [...here, "answers", at]);
    for (const [at, { claim }] of reference.notes.entries()) check(claim, [...here, "notes", at]);
  }
}

/** All that has an id within one person, in the order of the file's description. */
function namedIn({ claims, interviews, references }: ResolvedPerson, path: Path): Named[] {
  type Note = { id?: string | undefined; followUp: boolean };
  const notesIn = (notes: readonly Note[], here: Path): Named[] =>
    notes.map(({ id, followUp }, at) => ({ id, path: [...here, "notes", at], evidence: !followUp }));
  const said = (reference: ResolvedPerson["references"][number], here: Path): Named[] => {
    if (!reference.openingConsent) return [];
    const { answers, reliability, notGive, again, notes } = reference;
    return [
      ...answers.map(({ id }, at) => ({ id, path: [...here, "answers", at], evidence: true })),
      { id: reliability.id, path: [...here, "reliability"], evidence: true },
      { id: notGive?.id, path: [...here, "notGive"], evidence: true },
      { id: again?.id, path: [...here, "again"], evidence: true },
      ...notesIn(notes, here),
    ];
  };
  return [
    ...claims.map(({ id }, at) => ({ id, path: [...path, "claims", at], evidence: false })),
    ...interviews.flatMap(({ notes }, at) => notesIn(notes, [...path, "interviews", at])),
    ...references.flatMap((reference, at) => said(reference, [...path, "references", at])),
  ];
}
