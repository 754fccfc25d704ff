import { expect, test } from "vitest";
import { createTyping } from "../../../../renderer/api/typing.ts";
import { createReferenceCallStore, currentStep } from "../../../../renderer/features/references/call-store.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import type { RefereeSheet, ReferenceCall } from "../../../../shared/contract/references.ts";
import { fakeClient } from "../../fake-client.ts";

const [REFEREE, CALL, FIRST, SECOND] = [0, 1, 2, 3].map((n) => `01a20ca9-de23-7000-bc8e-769a54b5a2a${n}`) as [
  string,
  string,
  string,
  string,
];
const nobody = { position: null, employerThen: null, employerNow: null, relationship: null, email: null, phone: null };
const referee = {
  id: REFEREE,
  candidate: REFEREE,
  name: "Ingrid Sallow",
  ...nobody,
  overlapFrom: null,
  overlapTo: null,
  consentAt: "2026-03-10T06:20:00.000Z",
  about: null,
  cautions: [],
};

async function opened(answers: Record<string, (input: never) => unknown> = {}, drafts: Record<string, string> = {}) {
  const call: ReferenceCall = {
    id: CALL,
    referee,
    candidate: { id: REFEREE, name: "Tamsin" },
    brief: null,
    state: "open",
    at: "2026-03-10T06:20:00.000Z",
    minutes: 15,
    identity: "switchboard",
    permission: null,
    finishedAt: null,
    callBackAt: null,
    items: [],
    notes: [],
    script: [],
  };
  const claims = [FIRST, SECOND].map((id) => ({
    id,
    statement: id,
    depth: "owned" as const,
    question: "?",
    weight: null,
    extra: false,
  }));
  const script = {
    opening: [],
    openQuestion: "",
    scopeQuestion: "",
    reliability: "",
    notGive: "",
    again: "",
    quote: "",
  };
  const sheet = (): RefereeSheet => ({
    referee,
    candidate: { id: REFEREE, name: "Tamsin", sample: false },
    brief: null,
    off: null,
    interview: null,
    minutes: 15,
    calls: [call],
    claims,
    script,
  });
  const { client, line } = fakeClient({
    "references.sheet": sheet,
    "drafts.get": ({ place }: { place: string }) => ({ words: drafts[place] ?? null, at: null }),
    "drafts.keep": () => ({}),
    "references.answer": ({ claim, ...told }: { claim: string; answer: "confirmed"; words?: string }) => {
      const item = {
        id: CALL,
        kind: "answer" as const,
        claim,
        answer: told.answer,
        words: told.words ?? null,
        scope: null,
      };
      call.items = [...call.items, item];
      return item;
    },
    ...answers,
  } as never);
  const store = createReferenceCallStore(client, createTyping(client));
  store.getState().open(REFEREE);
  await expect.poll(() => store.getState().sheet).not.toBeNull();
  const asked = (name: string) => line.calls.filter((one) => one.name === name).map(({ input }) => input);
  return { store, asked, now: () => currentStep(store.getState())?.id };
}

test("Enter asks the next claim at once, and what was answered is kept behind it", async () => {
  const { store, asked, now } = await opened();
  expect(now()).toBe(FIRST);
  store.getState().write(FIRST, { answer: "confirmed" });
  store.getState().write(FIRST, { words: " She did it. " });
  const kept = store.getState().keep(FIRST);
  expect(now()).toBe(SECOND);
  expect(await kept).toBe(true);
  expect(asked("references.answer")).toEqual([{ call: CALL, claim: FIRST, answer: "confirmed", words: "She did it." }]);
  expect(store.getState().entries).toEqual({});
});

test("a call finished while an answer is still on its way to the disk keeps it once", async () => {
  const { store, asked } = await opened({ "references.finish": () => ({}) });
  store.getState().write(FIRST, { answer: "confirmed" });
  await Promise.all([store.getState().keep(FIRST), store.getState().finish()]);
  expect(asked("references.answer")).toHaveLength(1);
});

test("an answer that could not be kept comes back, its words still there", async () => {
  const { store, now } = await opened({
    "references.answer": () => {
      throw new Refusal("failed", "Your disk is full.");
    },
  });
  store.getState().write(FIRST, { answer: "confirmed", words: "She did it." });
  expect(await store.getState().keep(FIRST)).toBe(false);
  expect(now()).toBe(FIRST);
  expect(store.getState()).toMatchObject({
    refused: null,
    entries: { [FIRST]: { words: "She did it." } },
  });
});

test("a call ends only with leave to quote; what was begun is kept first", async () => {
  const { store, asked, now } = await opened({ "references.finish": () => ({}) });
  store.getState().write(SECOND, { answer: "confirmed" });
  expect(await store.getState().finish()).toBe(false);
  expect(now()).toBe("quote");
  expect(store.getState().refused).toBe("Ask whether they may be quoted, then finish.");
  expect(asked("references.answer")).toHaveLength(1);
  expect(asked("references.finish")).toEqual([]);
});

test("a window that comes back to a call asks what was half-written", async () => {
  const draft = JSON.stringify({ answer: "partly", words: "Three of th", scope: "" });
  const { store, now } = await opened({}, { [`reference ${CALL} ${SECOND}`]: draft });
  expect(now()).toBe(SECOND);
  expect(store.getState().entries[SECOND]).toEqual({ answer: "partly", words: "Three of th", scope: "" });
});
