import { expect, test } from "vitest";
import { createClient } from "../../../../../renderer/api/client.ts";
import type { Line } from "../../../../../renderer/api/line.ts";
import { createSaves } from "../../../../../renderer/api/saves.ts";
import { createTyping } from "../../../../../renderer/api/typing.ts";
import { createCaptureStore } from "../../../../../renderer/features/briefs/capture/capture-store.ts";
import { placeOf } from "../../../../../renderer/features/briefs/capture/half-typed.ts";
import { gapsOf, shownOf, wordsOf } from "../../../../../renderer/features/briefs/capture/shown.ts";
import type { Input } from "../../../../../shared/contract/contract.ts";
import { newApp } from "../../../../helpers/app.ts";
import { fakeLine } from "../../../fake-line.ts";

/** A call over the real program; what is half-typed lies in a map, which outlives the program of a test. */
function call(app = newApp(), disk = new Map<string, string>()) {
  app.at(new Date(Date.now() + 60_000).toISOString());
  const line: Line = {
    ...fakeLine({}),
    async call(name, input) {
      if (name !== "drafts.get" && name !== "drafts.keep") return app.dispatch(name, input);
      const { place, words } = input as Input<"drafts.keep">;
      if (name === "drafts.keep") disk.set(place, words);
      return { ok: true, value: name === "drafts.keep" ? {} : { words: disk.get(place) || null, at: null } };
    },
  };
  const client = createClient(line, createSaves().keeping);
  const typing = createTyping(client);
  const store = createCaptureStore(client, typing);
  const began: string[] = [];
  const open = async (id: string | null): Promise<void> => {
    store.getState().open(id, (made) => began.push(made));
    await expect.poll(() => store.getState().recalled).toBe(true);
    await expect.poll(() => (id === null ? null : store.getState().brief?.id)).toBe(id);
  };
  const { type, keep } = store.getState();
  const fill = async (name: Parameters<typeof type>[0], words: string): Promise<void> => {
    type(name, words);
    await keep(name);
  };
  const shows = (name: Parameters<typeof type>[0]): string => wordsOf(store.getState(), name);
  return { app, disk, store, began, open, fill, shows };
}

test("an unknown name makes a client and a brief with what was told before it", async () => {
  const { app, store, began, open, fill } = call();
  await open(null);
  await store.getState().tell({ difficulty: "connections" });
  await fill("words", "Nothing matches.");
  expect(gapsOf(store.getState()).map(({ field }) => field)).toEqual(["organisation", "contactName"]);
  await fill("contactName", "Rosalind");
  await fill("email", "rosalind@example.com");
  await fill("organisation", "Banksia Mutual");
  const brief = app.ask("briefs.get", { id: began[0] ?? "" });
  expect(brief).toMatchObject({
    client: { name: "Banksia Mutual" },
    contact: { name: "Rosalind" },
    words: "Nothing matches.",
    difficulty: "connections",
  });
  expect(app.ask("clients.list", {})[0]?.contacts).toMatchObject([{ email: "rosalind@example.com" }]);
  expect(gapsOf(store.getState())).toEqual([]);
});

test("a known name is found whatever its capitals, and its only contact comes with it", async () => {
  const { app, store, open, fill, shows } = call();
  const known = app.ask("clients.create", { name: "Banksia Mutual" });
  app.ask("clients.addContact", { client: known.id, name: "Rosalind" });
  await open(null);
  await fill("organisation", " banksia mutual ");
  expect(store.getState().brief?.client.id).toBe(known.id);
  expect(shows("contactName")).toBe("Rosalind");
  expect(app.ask("clients.list", {})).toHaveLength(1);
});

test("a name that this call made is corrected in place; one that was there before is left alone", async () => {
  const { app, open, fill, shows } = call();
  const known = app.ask("clients.create", { name: "Quoll Freight" });
  await open(null);
  await fill("organisation", "Banksa");
  await fill("contactName", "Rosalin");
  await fill("contactName", "Rosalind");
  await fill("organisation", "Banksia Mutual");
  const names = () =>
    app.ask("clients.list", {}).map(({ name, contacts }) => [name, ...contacts.map((one) => one.name)]);
  expect(names()).toEqual([["Banksia Mutual", "Rosalind"], ["Quoll Freight"]]);
  await fill("organisation", "Quoll Freight");
  expect(shows("contactName")).toBe("Rosalind");
  await fill("organisation", "Quoll Freight Exchange");
  expect(names().map(([name]) => name)).toEqual(["Banksia Mutual", "Quoll Freight", "Quoll Freight Exchange"]);
  expect(app.ask("clients.get", { id: known.id }).name).toBe("Quoll Freight");
});

test("what can’t be kept is said at its field, and stays as it was typed", async () => {
  const { app, store, open, fill, shows } = call();
  await open(null);
  await fill("organisation", "Banksia");
  await fill("contactName", "Rosalind");
  for (const [name, words, why] of [
    ["months", "six", "Write whole months, from 1 to 60."],
    ["daysOnSite", "8", "Write whole days, from 0 to 7."],
    ["daysPerWeek", "0", "Write days a week, from 0.5 to 7."],
    ["email", "rosalind", "That isn’t an email address. Nothing was changed."],
    ["budgetFrom", "about 1000", "That isn’t an amount. Write it like 1,050."],
    ["title", "x".repeat(121), "Keep this to 120 characters. Nothing was changed."],
  ] as const) {
    await fill(name, words);
    expect(store.getState().wrong[name], name).toBe(why);
    expect(shows(name)).toBe(words);
  }
  await fill("months", "6");
  expect(store.getState().wrong["months"]).toBeUndefined();
  expect(app.ask("briefs.get", { id: store.getState().id ?? "" }).months).toBe(6);
});

test("one sum is both ends of a budget, and the second end is kept with the first", async () => {
  const { store, open, fill, shows } = call();
  await open(null);
  await fill("organisation", "Banksia");
  const budget = () => shownOf(store.getState()).budget;
  await fill("budgetFrom", "1,000");
  expect(budget()).toEqual({ fromCents: 100_000, toCents: 100_000, per: "day", gst: "excluded" });
  expect(shows("budgetTo")).toBe("");
  await fill("budgetTo", "900");
  expect(store.getState().wrong["budgetTo"]).toBe("The budget runs from the smaller sum to the larger.");
  await fill("budgetTo", "1.2k");
  expect(budget()).toMatchObject({ fromCents: 100_000, toCents: 120_000 });
  store.getState().setBasis({ per: "month" });
  await expect.poll(() => budget()?.per).toBe("month");
  await fill("budgetFrom", "");
  expect(shows("budgetFrom")).toBe("1,200");
  await fill("budgetFrom", "");
  await expect.poll(budget).toBeNull();
});

test("half-typed words and the caret are on disk, and come back before anything is written over them", async () => {
  const { app, disk, store, open, fill } = call();
  await open(null);
  await fill("organisation", "Banksia");
  const id = store.getState().id;
  store.getState().type("tried", "Two contr");
  store.getState().caretAt("tried", 4);
  await expect.poll(() => disk.get(placeOf(id))).toContain('"caret":4');

  const later = call(app, disk);
  const opened = later.open(id);
  later.store.getState().caretAt("organisation", 0);
  later.store.getState().type("words", "W");
  await opened;
  expect([later.shows("tried"), later.shows("words")]).toEqual(["Two contr", "W"]);
  expect(later.shows("organisation")).toBe("Banksia");
});

test("words that could not be kept say why again when the brief is opened", async () => {
  const { app, disk, store, open, fill } = call();
  await open(null);
  await fill("organisation", "Banksia");
  await fill("months", "six");
  const { id } = store.getState();
  await expect.poll(() => disk.get(placeOf(id))).toContain("six");
  const later = call(app, disk);
  await later.open(id);
  await expect.poll(() => later.store.getState().wrong["months"]).toBe("Write whole months, from 1 to 60.");
  expect(later.shows("months")).toBe("six");
});

test("a line of the note box joins their words", async () => {
  const { store, open, fill, shows } = call();
  await open(null);
  await fill("organisation", "Banksia");
  for (const line of ["Settlements stop matching.", "Twice a week."]) {
    store.getState().type("note", line);
    await store.getState().keepNote();
  }
  expect(store.getState().brief?.words).toBe("Settlements stop matching.\nTwice a week.");
  expect(shows("note")).toBe("");
});

test("the clock starts with what was typed last", async () => {
  const { app, store, open, fill } = call();
  await open(null);
  await fill("organisation", "Banksia");
  await fill("contactName", "Rosalind");
  await store.getState().tell({ difficulty: "interface" });
  expect(await store.getState().startClock()).toBe(false);
  expect(store.getState().wrong["start"]).toContain("In their words");
  store.getState().type("words", "Help.");
  expect(await store.getState().startClock()).toBe(true);
  expect(app.ask("briefs.get", { id: store.getState().id ?? "" }).clock.state).toBe("running");
});
