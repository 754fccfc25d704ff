import type { Criterion } from "../../../shared/domain/exports/facts.ts";
import { criterionNames } from "../../../shared/domain/interviews/criteria.ts";
import type { RatingProblem } from "../../../shared/domain/interviews/rating.ts";
import {
  type DraftScore,
  draftOf,
  draftProblems,
  scored,
  withScore,
} from "../../../shared/domain/interviews/rating-draft.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import type { CallFacts } from "./call-facts.ts";

export interface RatingState {
  draft: readonly DraftScore[];
  /** What kept the rating from being submitted, until it is changed. */
  problems: readonly RatingProblem[];
  /** Why scores can't be kept; null when they can. */
  unrated: string | null;
  readDraft(): Promise<void>;
  setScore(criterion: Criterion, score: number | null): void;
  setReason(criterion: Criterion, reason: string): void;
  link(criterion: Criterion, evidence: string, linked: boolean): void;
  /** Takes the scores submitted last into the draft, to rate again. */
  rateAgain(): void;
  /** Locks the scores; false when something is missing. */
  submit(): Promise<boolean>;
}

interface Around extends RatingState {
  id: string | null;
  facts: CallFacts | null;
  refused: string | null;
  said: string | null;
}

const NO_BRIEF = "Scores belong to a brief. Put this interview on one first.";

/** Words are on their way to the disk this long after a key. */
const PAUSE_MS = 120;

/** The rating of a call: every change of its draft is on disk at once, outside the record, until it is submitted. */
export function createRating(client: Client, set: (next: Partial<Around>) => void, get: () => Around): RatingState {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writes = 0;
  let edits = 0;

  const subject = (): { candidate: string; brief: string } | null => {
    const interview = get().facts?.interview;
    return interview?.brief ? { candidate: interview.candidate.id, brief: interview.brief.id } : null;
  };
  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const on = subject();
    if (!on) return;
    writes += 1;
    try {
      await client.change("ratings.keepDraft", { ...on, scores: [...get().draft] });
      set({ unrated: null });
    } catch (error) {
      set({ unrated: asRefusal(error).message });
    } finally {
      writes -= 1;
    }
  }
  function change(criterion: Criterion, to: Partial<DraftScore>, soon = false): void {
    edits += 1;
    const problems = get().problems.filter((one) => one.criterion !== criterion && one.criterion !== null);
    set({ draft: withScore(get().draft, criterion, to), problems });
    if (soon) timer ??= setTimeout(() => void write(), PAUSE_MS);
    else void write();
  }

  return {
    draft: [],
    problems: [],
    unrated: null,
    async readDraft() {
      const on = subject();
      if (!on) return set({ unrated: NO_BRIEF });
      if (get().unrated === NO_BRIEF) set({ unrated: null });
      const before = edits;
      const draft = await client.ask("ratings.draft", on);
      if (edits === before && writes === 0 && timer === undefined) set({ draft });
    },
    setScore(criterion, score) {
      change(criterion, { score });
      const word = score === null ? undefined : get().facts?.playbook.anchorWords[score - 1];
      set({ said: score === null ? `${criterion} has no score now` : scoreWords(criterion, score, word) });
    },
    setReason: (criterion, reason) => change(criterion, { reason }, true),
    link(criterion, evidence, linked) {
      const others = draftOf(get().draft, criterion).evidence.filter((id) => id !== evidence);
      change(criterion, { evidence: linked ? [...others, evidence] : others });
    },
    rateAgain() {
      const last = get().facts?.ratings.at(-1);
      if (!last) return;
      edits += 1;
      set({
        draft: last.scores.map(({ criterion, score, reason, evidence }) => ({ criterion, score, reason, evidence })),
      });
      void write();
    },
    async submit() {
      const { draft, facts } = get();
      const on = subject();
      if (!facts || !on) return false;
      const problems = draftProblems(draft, evidenceIn(facts));
      set({ problems, refused: null });
      if (problems.length > 0) return false;
      clearTimeout(timer);
      timer = undefined;
      const scores = scored(draft).map((score) => ({
        ...score,
        reason: score.reason.trim(),
        evidence: [...score.evidence],
      }));
      try {
        const rating = await client.change("ratings.submit", { ...on, interview: facts.interview.id, scores });
        edits += 1;
        set({ draft: [], facts: { ...facts, ratings: [...facts.ratings, rating] } });
        return true;
      } catch (error) {
        set({ refused: asRefusal(error).message });
        return false;
      }
    },
  };
}

/** What a score of this person may point at: notes of this call and earlier ones, and what referees answered. */
function evidenceIn({ interview, earlier, claims, ratings }: CallFacts) {
  const notes = [interview, ...earlier].flatMap((call) => call.notes);
  const answers = claims.flatMap((claim) => claim.answers);
  return {
    known: new Set([
      ...[...notes, ...answers].map(({ id }) => id),
      ...ratings.flatMap(({ scores }) => scores.flatMap(({ evidence }) => evidence)),
    ]),
    followUps: new Set(notes.filter(({ followUp }) => followUp).map(({ id }) => id)),
  };
}

/** "C2 Integration match: 4, Strong" */
const scoreWords = (criterion: Criterion, score: number, word: string | undefined): string =>
  `${criterion} ${criterionNames[criterion]}: ${score}${word ? `, ${word}` : ""}`;
