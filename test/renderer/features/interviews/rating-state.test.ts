import { describe, expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import type { CallFacts } from "../../../../renderer/features/interviews/call-facts.ts";
import { createRating, type RatingState } from "../../../../renderer/features/interviews/rating-state.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { fakeClient } from "../../fake-client.ts";

const id = (n: number): string => `018f0000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const [call, candidate, brief, note, question] = [id(1), id(2), id(3), id(4), id(5)];

interface State extends RatingState {
  id: string | null;
  facts: CallFacts | null;
  refused: string | null;
  said: string | null;
}

/** A rating over a disk of one draft; `full` makes every write fail. */
function rating({ onBrief = true } = {}) {
  const disk: { draft: unknown; submitted: unknown[]; full: boolean } = { draft: [], submitted: [], full: false };
  const { client, line } = fakeClient({
    "ratings.draft": () => disk.draft as never,
    "ratings.keepDraft": ({ scores }) => {
      if (disk.full) throw new Refusal("failed", "Your disk is full.");
      disk.draft = scores;
      return {};
    },
    "ratings.submit": (given) => {
      disk.submitted.push(given);
      const scores = given.scores.map((score) => ({ ...score, word: "Strong", anchor: "Weighs" }));
      const rest = { id: id(9), candidate, brief, interview: call, rater: "Kit", playbookVersion: "1.0" };
      return { ...rest, submittedAt: "2026-03-12T03:03:22.000Z", scores };
    },
  });
  const facts = {
    interview: {
      id: call,
      candidate: { id: candidate, name: "Ada" },
      brief: onBrief ? { id: brief, title: "Rebuild", client: "Banksia" } : null,
      notes: [
        { id: note, followUp: false },
        { id: question, followUp: true },
      ],
    },
    playbook: { anchorWords: ["Absent", "Limited", "Sound", "Strong", "Exceptional"] },
    claims: [],
    earlier: [],
    ratings: [],
  } as unknown as CallFacts;
  const store = createStore<State>()((set, get) => ({
    id: call,
    facts,
    refused: null,
    said: null,
    ...createRating(client, set, get),
  }));
  return { store, disk, line, ...store.getState() };
}

describe("a score set on a call", () => {
  test("is on disk at once and told in words", async () => {
    const { setScore, disk, store } = rating();
    setScore("C2", 4);
    expect(store.getState().said).toBe("C2 Integration match: 4, Strong");
    await vi.waitFor(() => expect(disk.draft).toEqual([{ criterion: "C2", score: 4, reason: "", evidence: [] }]));
    setScore("C2", null);
    await vi.waitFor(() => expect(disk.draft).toEqual([]));
    expect(store.getState().said).toBe("C2 has no score now");
  });

  test("is not taken back by what was read before it", async () => {
    const { setScore, readDraft, store } = rating();
    const reading = readDraft();
    setScore("C1", 5);
    await reading;
    expect(store.getState().draft).toMatchObject([{ criterion: "C1", score: 5 }]);
  });

  test("that could not be kept says so and stays on screen", async () => {
    const { setScore, disk, store } = rating();
    disk.full = true;
    setScore("C1", 5);
    await vi.waitFor(() => expect(store.getState().unrated).toBe("Your disk is full."));
    expect(store.getState().draft).toMatchObject([{ criterion: "C1", score: 5 }]);
  });

  test("needs a brief", async () => {
    const { readDraft, store, line } = rating({ onBrief: false });
    await readDraft();
    expect(store.getState().unrated).toMatch(/^Scores belong to a brief/);
    expect(line.calls).toEqual([]);
  });
});

describe("submitting", () => {
  test("names every card that lacks something, and sends nothing", async () => {
    const { setScore, setReason, submit, link, disk, store } = rating();
    setScore("C1", 4);
    setReason("C1", "Weighs trade-offs");
    link("C1", question, true);
    setScore("C4", 2);
    expect(await submit()).toBe(false);
    expect(store.getState().problems.map(({ criterion, field }) => `${criterion} ${field}`)).toEqual([
      "C1 evidence",
      "C4 reason",
      "C4 evidence",
    ]);
    expect(disk.submitted).toEqual([]);
    setScore("C4", null);
    expect(store.getState().problems).toHaveLength(1);
  });

  test("locks what is scored and leaves an empty draft", async () => {
    const { setScore, setReason, submit, link, disk, store } = rating();
    setScore("C1", 4);
    setReason("C1", "  Weighs trade-offs ");
    link("C1", note, true);
    expect(await submit()).toBe(true);
    expect(disk.submitted).toMatchObject([
      { interview: call, scores: [{ criterion: "C1", score: 4, reason: "Weighs trade-offs", evidence: [note] }] },
    ]);
    expect(store.getState()).toMatchObject({ draft: [], problems: [] });
    expect(store.getState().facts?.ratings).toHaveLength(1);
  });

  test("and rating again begins with the scores that stand", async () => {
    const { setScore, setReason, submit, link, rateAgain, store } = rating();
    setScore("C1", 4);
    setReason("C1", "Weighs");
    link("C1", note, true);
    await submit();
    rateAgain();
    expect(store.getState().draft).toEqual([{ criterion: "C1", score: 4, reason: "Weighs", evidence: [note] }]);
  });
});
