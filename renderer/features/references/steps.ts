import type { RefereeSheet, ReferenceCall } from "../../../shared/contract/references.ts";
import type { AnswerValue } from "../../../shared/domain/exports/facts.ts";

type Permission = NonNullable<ReferenceCall["permission"]>;

/** What is being written for one step of the script. */
export interface Entry {
  answer: AnswerValue | Permission | null;
  words: string;
  scope: string;
}

/** A step that nothing was said to yet. */
export const emptyEntry: Entry = { answer: null, words: "", scope: "" };

/** One question of the script and what was said to it on this call. */
export interface Step {
  /** The claim's id, or the kind of a closing question. */
  id: string;
  kind: "claim" | "reliability" | "not-give" | "again" | "quote";
  /** What it is about, in a line. */
  title: string;
  /** Asked aloud. */
  question: string;
  /** "Must-have"; null where the brief has no need of it. */
  weight: "must" | "nice" | null;
  /** Asked only when somebody wants to. */
  extra: boolean;
  said: Entry | null;
}

/** The script of a call from top to bottom; without a call, as it will be. */
export function stepsOf({ claims, script }: RefereeSheet, call: ReferenceCall | undefined): Step[] {
  const saidTo = (is: (item: ReferenceCall["items"][number]) => boolean): Entry | null => {
    const item = call?.items.findLast(is);
    return item ? { answer: item.answer, words: item.words ?? "", scope: item.scope ?? "" } : null;
  };
  const closing = (kind: "reliability" | "not-give" | "again", title: string, question: string): Step => ({
    id: kind,
    kind,
    title,
    question,
    weight: null,
    extra: false,
    said: saidTo((item) => item.kind === kind),
  });
  const permission = call?.permission ?? null;
  return [
    ...claims.map(
      ({ id, statement, depth, question, weight, extra }): Step => ({
        id,
        kind: "claim",
        title: `${statement}, ${depth}`,
        question,
        weight,
        extra,
        said: saidTo((item) => item.kind === "answer" && item.claim === id),
      }),
    ),
    closing("reliability", "Did it stay reliable?", script.reliability),
    closing("not-give", "What not to give them", script.notGive),
    closing("again", "Work with them again?", script.again),
    {
      id: "quote",
      kind: "quote",
      title: "May we quote them?",
      question: script.quote,
      weight: null,
      extra: false,
      said: permission === null ? null : { ...emptyEntry, answer: permission },
    },
  ];
}

/** The step that is asked next: the first after `from` that nothing was said to, else the first of all; null when none is left. */
export function nextStep(steps: readonly Step[], from: string | null, done: (step: Step) => boolean): string | null {
  const at = steps.findIndex(({ id }) => id === from);
  const open = (some: readonly Step[]): string | undefined => some.find((step) => !done(step))?.id;
  return open(steps.slice(at + 1)) ?? open(steps) ?? null;
}

/** Why an entry can't be kept yet, in words; null when it can. */
export function lacking({ kind }: Step, { answer, words }: Entry): string | null {
  if (kind === "not-give" || kind === "again") return words.trim() === "" ? "Write what they said." : null;
  if (answer !== null) return null;
  return kind === "quote" ? "Choose 1 to 3 first." : "Choose 1 to 4 first. What you wrote is safe.";
}

/** Whether somebody has begun to write in it. */
export const isBegun = ({ answer, words, scope }: Entry): boolean =>
  answer !== null || words.trim() !== "" || scope.trim() !== "";

/** The box of one step among half-typed words. */
export const placeOf = (call: string, step: string): string => `reference ${call} ${step}`;

const ANSWERS = ["confirmed", "partly", "contradicted", "cannot-say", "named", "unnamed", "no"] as const;

/** What was left in the box; null when it is no entry. */
export function entryFromDraft(draft: string): Entry | null {
  try {
    const { answer, words, scope } = JSON.parse(draft) as Record<string, unknown>;
    const text = (value: unknown): string => (typeof value === "string" ? value : "");
    return { answer: ANSWERS.find((one) => one === answer) ?? null, words: text(words), scope: text(scope) };
  } catch {
    return null;
  }
}
