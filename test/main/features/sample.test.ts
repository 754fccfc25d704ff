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
