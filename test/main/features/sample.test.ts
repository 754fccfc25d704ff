import { expect, test } from "vitest";
import { newApp } from "../../helpers/app.ts";

test("sample data says so wherever a record of it is shown, and what a person adds does not", () => {
  const app = newApp();
  const both = ([true, false] as const).map((sample) => {
    const whose = sample ? "Sample" : "Own";
    const { id: client } = app.ask("clients.create", { name: `${whose} Mutual`, sample });
    const { id: brief } = app.ask("briefs.create", { client, title: `${whose} brief`, sample });
    const { id: candidate } = app.ask("candidates.create", { name: `${whose} Person`, sample });
    app.ask("briefs.addPerson", { brief, candidate });
    for (const at of ["2026-03-10T06:30:00Z", "2026-03-10T09:30:00Z"])
      app.ask("interviews.schedule", { candidate, brief, at });
    const { id: done } = app.ask("interviews.schedule", { candidate, brief, at: "2026-03-10T06:00:00Z" });
    app.ask("interviews.start", { id: done });
    app.ask("interviews.finish", { id: done });
    return { sample, client, brief, candidate };
  });
  const { now, due, waiting, later } = app.ask("today.list", {});
  for (const rows of [now, due, waiting, later])
    expect(rows.map(({ brief, sample }) => [brief, sample])).toEqual(
      expect.arrayContaining(both.map(({ brief, sample }) => [brief, sample])),
    );
  for (const { sample, client, brief, candidate } of both) {
    const whose = sample ? "sample" : "own";
    const hits = app.ask("search.find", { words: whose }).map(({ id, sample: said }) => [id, said]);
    for (const id of [client, brief, candidate]) expect(hits).toContainEqual([id, sample]);
    const overview = app.ask("briefs.overview", { id: brief });
    expect([overview.brief.sample, overview.people[0]?.sample]).toEqual([sample, sample]);
    expect(app.ask("candidates.get", { id: candidate }).sample).toBe(sample);
    expect(app.ask("clients.get", { id: client }).sample).toBe(sample);
  }
  expect(app.ask("briefs.list", {}).map(({ id, sample }) => [id, sample])).toEqual(
    expect.arrayContaining(both.map(({ brief, sample }) => [brief, sample])),
  );
});

test("one action takes the sample away with all that belongs to it, leaves what a person made, and can be undone", () => {
  const app = newApp();
  const made = ([true, false] as const).map((sample) => {
    const { id: client } = app.ask("clients.create", { name: sample ? "Sample Mutual" : "Own Mutual", sample });
    const { id: brief } = app.ask("briefs.create", { client, title: "A brief", sample });
    const { id: candidate } = app.ask("candidates.create", { name: sample ? "Sample Person" : "Own Person", sample });
    app.ask("briefs.addPerson", { brief, candidate });
    app.ask("claims.add", { candidate, kind: "scope", statement: "Owned a gateway", depth: "owned" });
    const { id: interview } = app.ask("interviews.schedule", { candidate, brief, at: "2026-03-10T06:00:00Z" });
    app.ask("interviews.start", { id: interview });
    app.ask("interviews.addNote", { interview, stampMs: 0, text: "A line" });
    return { brief, candidate, interview };
  });
  const [, own] = made;
  const everything = () => [
    app.ask("briefs.list", {}),
    app.ask("clients.list", {}),
    app.ask("candidates.list", {}),
    app.ask("interviews.list", {}),
    made.map(({ candidate }) => app.ask("search.find", { words: "person" }).some(({ id }) => id === candidate)),
  ];
  const before = everything();
  expect(app.ask("sample.get", {})).toEqual({ people: 1, briefs: 1, clients: 1 });
  expect(app.ask("sample.remove", {})).toEqual({ people: 1, briefs: 1, clients: 1 });
  expect(app.ask("sample.get", {})).toEqual({ people: 0, briefs: 0, clients: 0 });
  expect(app.ask("briefs.list", {}).map(({ id }) => id)).toEqual([own?.brief]);
  expect(app.ask("clients.list", {}).map(({ name }) => name)).toEqual(["Own Mutual"]);
  expect(app.ask("candidates.list", {}).rows.map(({ id }) => id)).toEqual([own?.candidate]);
  expect(app.ask("interviews.list", {}).map(({ id }) => id)).toEqual([own?.interview]);
  expect(app.ask("interviews.get", { id: own?.interview ?? "" }).notes).toHaveLength(1);
  expect(app.ask("today.list", {}).now.map(({ brief }) => brief)).toEqual([own?.brief]);
  expect(app.ask("history.undo", {})).toEqual({ words: "Removed the sample data" });
  expect(everything()).toEqual(before);
});
