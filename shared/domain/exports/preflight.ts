import { counted } from "../clock/durations.ts";
import { evidenceProblems } from "../shortlists/evidence.ts";
import { sourcesOf } from "./evidence-entry.ts";
import type { ExportFacts, PersonFacts, Variant } from "./facts.ts";
import { capitalised, countWord, joined, listed } from "./phrases.ts";
import { gateItems } from "./preflight-gates.ts";
import type { PreflightItem } from "./preflight-item.ts";
import { quoteCounts } from "./quotes.ts";
import { voiceOf } from "./voice.ts";

/** All that must be clear before an export, in the order shown; `openLeaks` counts the hits of the leak check still open. */
export const preflight = (facts: ExportFacts, variant: Variant, openLeaks: number): PreflightItem[] => {
  const [c1, consent, mustHave, rate, availability] = gateItems(facts);
  return [
    reasons(facts),
    scores(facts),
    c1,
    raters(facts),
    mustHave,
    consent,
    rate,
    availability,
    quotes(facts),
    watchOuts(facts),
    leaks(variant, openLeaks),
  ];
};

const plain = { people: [], gate: null } satisfies Partial<PreflightItem>;

const reasons = (facts: ExportFacts): PreflightItem => {
  const checked = facts.people.map((person) => ({ person, ...pointing(person) }));
  const total = checked.reduce((sum, { sentences }) => sum + sentences, 0);
  const bad = checked.reduce((sum, { wrong }) => sum + wrong, 0);
  const without = facts.people.filter((person) => person.reasons.length === 0);
  const short = voiceOf(facts, "named").short;
  return {
    id: "reasons",
    ok: bad + without.length === 0,
    title: `${total - bad} of ${counted(total, "reason")} ${total === 1 ? "points" : "point"} at evidence`,
    detail:
      [
        ...checked.flatMap(({ messages }) => messages),
        ...without.map((person) => `No reason is given for ${short(person)}.`),
      ].join(" ") || null,
    count: bad + without.length,
    people: checked
      .filter(({ person, wrong }) => wrong > 0 || person.reasons.length === 0)
      .map(({ person }) => person.id),
    gate: null,
  };
};

const pointing = (person: PersonFacts): { sentences: number; wrong: number; messages: string[] } => {
  const sentences = [...person.reasons, ...(person.watchOut ? [person.watchOut] : [])];
  const known = new Set(sourcesOf(person).keys());
  const open = person.interviews.flatMap(({ notes }) => notes.filter(({ followUp }) => followUp).map(({ id }) => id));
  const problems = evidenceProblems(sentences, known, new Set(open));
  return {
    sentences: sentences.length,
    wrong: new Set(problems.map(({ index }) => index)).size,
    messages: problems.map(({ message }) => message),
  };
};

const scores = (facts: ExportFacts): PreflightItem => {
  const bare = facts.people.filter(({ unbacked }) => unbacked.length > 0);
  const count = bare.reduce((sum, { unbacked }) => sum + unbacked.length, 0);
  const short = voiceOf(facts, "named").short;
  return {
    id: "scores",
    ok: count === 0,
    title: count === 0 ? "Every score points at evidence" : `${counted(count, "score")} without evidence`,
    detail:
      bare
        .map(
          (person) =>
            `What ${short(person)}’s ${listed(person.unbacked)} pointed at was taken away. Rate ${person.unbacked.length === 1 ? "it" : "them"} again, or undo that.`,
        )
        .join(" ") || null,
    count,
    people: bare.map(({ id }) => id),
    gate: null,
  };
};

const raters = (facts: ExportFacts): PreflightItem => {
  if (facts.people.length === 0)
    return { id: "raters", ok: false, title: "Nobody is on the list", detail: null, count: 1, ...plain };
  const unrated = facts.people.filter((person) => person.raters === 0);
  const fewest = Math.min(...facts.people.map((person) => person.raters));
  const short = voiceOf(facts, "named").short;
  // The gate of C1 stops somebody unrated; once that is passed with a reason, the page says that nobody rated them.
  if (unrated.length > 0) {
    const title = `Not rated, and the page says so: ${listed(unrated.map(short))}`;
    return { id: "raters", ok: true, title, detail: null, count: 0, ...plain };
  }
  const title = fewest === 1 ? "One rater, and the page says so" : `${capitalised(countWord(fewest))} raters each`;
  return { id: "raters", ok: true, title, detail: null, count: 0, ...plain };
};

const quotes = (facts: ExportFacts): PreflightItem => {
  const { named, unnamed, leftOut } = quoteCounts(facts);
  const said = joined(
    named > 0 && `${named} named`,
    unnamed > 0 && `${unnamed} unnamed`,
    leftOut > 0 && `${leftOut} left out, not allowed`,
  );
  return {
    id: "quotes",
    ok: true,
    title: "Quotes match what referees allowed",
    detail: said && `${said}.`,
    count: 0,
    ...plain,
  };
};

const watchOuts = (facts: ExportFacts): PreflightItem => {
  const without = facts.people.filter(({ watchOut }) => watchOut === null);
  const short = voiceOf(facts, "named").short;
  return {
    id: "watch-outs",
    ok: true,
    title: without.length === 0 ? "Watch-outs are in, in words" : "Watch-outs that were given are in",
    detail: without.length === 0 ? null : `None for ${listed(without.map(short))}.`,
    count: 0,
    ...plain,
  };
};

const LEAKS: Record<Variant, { none: string; some: string }> = {
  named: {
    none: "No referee is named who didn’t allow it",
    some: "Referees who may not be named stand in free text.",
  },
  blind: {
    none: "Nothing gives anyone away",
    some: "Names, employers, pronouns or links stand in free text.",
  },
};

const leaks = (variant: Variant, open: number): PreflightItem => ({
  id: "leaks",
  ok: open === 0,
  title: open === 0 ? LEAKS[variant].none : `${open} to clear in free text`,
  detail: open === 0 ? null : LEAKS[variant].some,
  count: open,
  ...plain,
});
