import { describe, expect, test, vi } from "vitest";
import { createInterviewStore } from "../../../../renderer/features/interviews/interview-store.ts";
import { noteBox } from "../../../../renderer/features/interviews/note-box.ts";
import type { Interview } from "../../../../shared/contract/interviews.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { fakeClient } from "../../fake-client.ts";
import { changed } from "../../fake-line.ts";

const id = (n: number): string => `018f0000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const [call, candidate] = [id(1), id(2)];
const section = (name: string, criterion: "C1" | "C2" | null) => ({
  id: name,
  criterion,
  title: name,
  minutes: 5,
  question: null,
  probes: ["Why?"],
  listenFor: [],
});

/** A live call over a store of its own; `gone` makes it vanish, as when another window erased it. */
async function liveCall() {
  const state = { gone: false, reads: 0, pause: Promise.resolve() };
  const places = new Map<string, string>();
  const interview: Interview = {
    id: call,
    candidate: { id: candidate, name: "Ada One" },
    brief: null,
    state: "live",
    plannedAt: null,
    startedAt: new Date(Date.now() - 60_000).toISOString(),
    endedAt: null,
    minutes: 45,
    toldAt: null,
    pausedAt: null,
    pausedMs: 0,
    playbookVersion: "1.0",
    sample: false,
    noteTaking: "I take notes.",
    guide: [section("open", null), section("c1", "C1"), section("c2", "C2")],
    notes: [],
  };
  const { client, line } = fakeClient({
    "interviews.get": async () => {
      if (state.gone) throw new Refusal("not-found", "That interview is no longer here.");
      state.reads += 1;
      const read = { ...interview, notes: [...interview.notes] };
      await state.pause;
      return read;
    },
    "interviews.list": () => [],
    "candidates.get": () => person,
    "claims.list": () => [],
    "references.listReferees": () => [],
    "playbook.get": () => ({
      id: "p",
      version: "1",
      criteria: [],
      anchorWords: [],
      bands: [],
      indicative: "",
      roles: {},
      triggers: [],
      specialisations: [],
      languages: [],
    }),
    "interviews.addNote": ({ interview: _, criterion = null, claim = null, ...said }) => {
      const note = { id: id(100 + interview.notes.length), ...said, criterion, claim, author: "Kit", versions: [] };
      interview.notes.push(note);
      line.send({
        type: "changed",
        rows: [{ entity: "note", id: note.id }],
        words: "Kept a note",
        at: note.id,
        kind: "do",
      });
      return note;
    },
  });
  const typing = {
    recall: async (place: string) => places.get(place) ?? "",
    typed: (place: string, words: string) => void places.set(place, words),
    clear: (place: string) => void places.delete(place),
  };
  const store = createInterviewStore(client, typing);
  store.getState().open(call);
  await vi.waitFor(() => expect(store.getState().clock).not.toBeNull());
  return { store, state, places, typing, client, line, ...store.getState() };
}

const person = {
  id: candidate,
  name: "Ada One",
  alsoKnownAs: [],
  headline: null,
  summary: null,
  email: null,
  phone: null,
  city: null,
  state: null,
  level: null,
  workRights: null,
  clearance: null,
  clearanceUntil: null,
  place: null,
  rate: null,
  availableFrom: null,
  availableConfirmedAt: null,
  skills: [],
  career: [],
  sample: false,
  createdAt: "2026-03-10T06:00:00.000Z",
};
const line = (text: string, stampMs: number, criterion: "C1" | "C2" | null = null) => ({
  text,
  stampMs,
  criterion,
  quote: false,
  followUp: false,
  claim: null,
});

describe("a kept line", () => {
  test("takes the criterion of its section unless it names one, and stands in the order of the call", async () => {
    const { store, keepNote, moveTo, state } = await liveCall();
    await keepNote(line("Hello", 1000));
    moveTo("c2");
    await keepNote(line("Owned it", 5000));
    await keepNote(line("Versions", 3000, "C1"));
    const notes = store.getState().facts?.interview.notes ?? [];
    expect(notes.map(({ text, criterion }) => [text, criterion])).toEqual([
      ["Hello", null],
      ["Versions", "C1"],
      ["Owned it", "C2"],
    ]);
    expect(state.reads, "its own news is no reason to read the whole call again").toBe(1);
  });

  test("stays in the log when the call was being read as it was kept", async () => {
    const { store, keepNote, line: connection, state } = await liveCall();
    const pause = Promise.withResolvers<void>();
    state.pause = pause.promise;
    connection.send(changed());
    await vi.waitFor(() => expect(state.reads).toBe(2));
    await keepNote(line("Berth notices", 1000));
    pause.resolve();
    await vi.waitFor(() => expect(state.reads).toBe(3));
    await expect.poll(() => store.getState().facts?.interview.notes.map(({ text }) => text)).toEqual(["Berth notices"]);
  });

  test("of another window is read", async () => {
    const { line: connection, state } = await liveCall();
    connection.send(changed());
    await vi.waitFor(() => expect(state.reads).toBe(2));
  });
});

test("the section and the probes asked come back with the call", async () => {
  const { moveTo, ask, places, client, typing } = await liveCall();
  moveTo("c1");
  ask("Why?", true);
  expect(places.size).toBe(1);
  const again = createInterviewStore(client, typing);
  again.getState().open(call);
  await vi.waitFor(() => expect(again.getState().clock?.current).toBe("c1"));
  expect(again.getState().probes).toEqual(["Why?"]);
});

test("a call that was erased meanwhile says so", async () => {
  const { store, state, line: connection } = await liveCall();
  state.gone = true;
  connection.send(changed());
  await vi.waitFor(() => expect(store.getState().error).toBe("That interview is no longer here."));
});

test("=4 says why it can't be set where a section has no score, or the call has no brief", async () => {
  const { store, typing } = await liveCall();
  const box = noteBox(store, typing, call);
  expect(noteBox(store, typing, call)).toBe(box);
  await box.getState().load();
  box.getState().type("=4");
  await box.getState().keep();
  expect(box.getState().said).toMatch(/^Scores belong to a brief/);
  store.setState({ unrated: null });
  await box.getState().keep();
  expect(box.getState().said).toBe("open has no score. Write #1 =4 to say which.");
  expect(box.getState().words).toBe("=4");
});
