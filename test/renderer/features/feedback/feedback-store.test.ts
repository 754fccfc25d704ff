import { expect, test } from "vitest";
import { createTyping } from "../../../../renderer/api/typing.ts";
import { createFeedbackStore } from "../../../../renderer/features/feedback/feedback-store.ts";
import type { FeedbackSheet, Said } from "../../../../shared/contract/feedback.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { fakeClient } from "../../fake-client.ts";

const [BRIEF, VERSION, ADA, BEA, ROSALIND] = [0, 1, 2, 3, 4].map((n) => `01a20ca9-de23-7000-bc8e-769a54b5a2a${n}`) as [
  string,
  string,
  string,
  string,
  string,
];

function sheet(said: Partial<Record<string, FeedbackSheet["people"][number]["said"]>> = {}): FeedbackSheet {
  const version = {
    id: VERSION,
    number: 1,
    variant: "named",
    sentAt: "2026-03-10T06:20:00.000Z",
    sentTo: "R",
  } as const;
  const clock = { state: "sent", startedAt: null, dueAt: null, agreedDueAt: null, sentAt: null, words: "", short: "" };
  const brief = { id: BRIEF, title: "T", client: { id: BRIEF, name: "Banksia" }, contact: ROSALIND, timeZone: null };
  return {
    brief: { ...brief, clock: clock as FeedbackSheet["brief"]["clock"], sample: false },
    contacts: [{ id: ROSALIND, name: "Rosalind", position: null }],
    versions: [version],
    version,
    people: [ADA, BEA].map((candidate, i) => ({
      candidate,
      name: candidate,
      letter: "AB"[i] ?? "",
      stage: "sent",
      said: said[candidate] ?? null,
      before: [],
    })),
  };
}

async function opened(answers: Record<string, (input: never) => unknown> = {}, drafts: Record<string, string> = {}) {
  const said: Record<string, FeedbackSheet["people"][number]["said"]> = {};
  const { client, line } = fakeClient({
    "feedback.get": () => sheet(said),
    "drafts.get": ({ place }: { place: string }) => ({ words: drafts[place] ?? null, at: null }),
    "drafts.keep": () => ({}),
    "feedback.record": ({ candidate, ...told }: Pick<Said, "verdict" | "reason" | "words"> & { candidate: string }) => {
      const kept = {
        id: BRIEF,
        verdict: told.verdict,
        reason: told.reason,
        words: told.words,
        from: null,
        at: "2026-03-10T06:20:00.000Z",
        by: "Kit",
      };
      said[candidate] = kept;
      return kept;
    },
    ...answers,
  } as never);
  const store = createFeedbackStore(client, createTyping(client));
  store.getState().open(BRIEF, null);
  await expect.poll(() => store.getState().sheet).not.toBeNull();
  const recorded = () => line.calls.filter(({ name }) => name === "feedback.record").map(({ input }) => input);
  return { store, recorded };
}

test("a row is kept once with all that was written in it, said by the brief’s contact", async () => {
  const { store, recorded } = await opened();
  const { write, keep } = store.getState();
  write(ADA, { verdict: "decline" });
  write(ADA, { reason: "rate" });
  write(ADA, { words: " Too dear. " });
  await Promise.all([keep(ADA), keep(ADA), store.getState().keepAll()]);
  const words = "Too dear.";
  expect(recorded()).toEqual([
    { version: VERSION, candidate: ADA, verdict: "decline", reason: "rate", words, contact: ROSALIND },
  ]);
  expect(store.getState().entries).toEqual({});
  expect(store.getState().entryOf(ADA)).toEqual({ verdict: "decline", reason: "rate", words });
});

test("words without a verdict are not recorded, and Done names whose they are", async () => {
  const { store, recorded } = await opened();
  store.getState().write(BEA, { words: "Ring me" });
  expect(await store.getState().keepAll()).toBe(BEA);
  expect(recorded()).toEqual([]);
  store.getState().write(BEA, { words: "" });
  expect(await store.getState().keepAll()).toBeNull();
});

test("a row that was refused says why and keeps what was written", async () => {
  const { store } = await opened({
    "feedback.record": () => {
      throw new Refusal("refused", "That is before it was sent.", "/at");
    },
  });
  store.getState().write(ADA, { verdict: "hold" });
  expect(await store.getState().keep(ADA)).toBe(false);
  expect(store.getState().refused).toEqual({ [ADA]: "That is before it was sent." });
  expect(store.getState().entries[ADA]?.verdict).toBe("hold");
});

test("half-written rows come back from the disk; what is no row is left alone", async () => {
  const { store } = await opened(
    {},
    {
      [`feedback ${VERSION} ${ADA}`]: JSON.stringify({ verdict: "hold", reason: "nonsense", words: "Later" }),
      [`feedback ${VERSION} ${BEA}`]: "not a row",
    },
  );
  expect(store.getState().entries).toEqual({ [ADA]: { verdict: "hold", reason: null, words: "Later" } });
});
