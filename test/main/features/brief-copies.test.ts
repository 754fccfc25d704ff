import { expect, test } from "vitest";
import { newApp } from "../../helpers/app.ts";
import { placed } from "../../helpers/placed.ts";

test("a brief moves to another client without its contact, until the shortlist was sent", () => {
  const { ask, dispatch } = newApp();
  const one = ask("clients.create", { name: "One" });
  const two = ask("clients.create", { name: "Two" });
  const [a, b] = [one, two].map(({ id }) => ask("clients.addContact", { client: id, name: "Pim" }));
  const { id } = ask("briefs.create", { client: one.id, contact: a?.id ?? null, words: "Help." });
  expect(ask("briefs.update", { id, client: two.id })).toMatchObject({
    client: { id: two.id, name: "Two" },
    contact: null,
    words: "Help.",
  });
  expect(ask("briefs.update", { id, client: one.id, contact: a?.id ?? null }).contact?.id).toBe(a?.id);
  expect(dispatch("briefs.update", { id, client: one.id, contact: b?.id ?? null })).toMatchObject({
    error: { code: "not-found", field: "/contact" },
  });
  expect(dispatch("briefs.update", { id, client: id })).toMatchObject({ error: { code: "not-found" } });
  expect(ask("history.undo", {}).words).toContain("Changed the brief");
});

test("a copy says what the brief says, as a draft without people, and undo takes it away whole", () => {
  const app = newApp();
  const { brief } = placed(app);
  const before = app.ask("briefs.get", { id: brief });
  const copy = app.ask("briefs.duplicate", { id: brief });
  const { id, title, clock, callStartedAt, needs, missing, ...told } = copy;
  expect(title).toBe(`${before.title} (copy)`);
  expect(clock.state).toBe("not-started");
  expect(callStartedAt).not.toBeNull();
  expect(missing).toEqual([]);
  expect(before).toMatchObject(told);
  const plain = (of: typeof needs) => of.map(({ id: _, ...need }) => need);
  expect(plain(needs)).toEqual(plain(before.needs));
  expect(needs.map((need) => need.id)).not.toEqual(before.needs.map((need) => need.id));
  expect(app.ask("briefs.overview", { id }).people).toEqual([]);
  app.ask("history.undo", {});
  expect(app.dispatch("briefs.get", { id })).toMatchObject({ error: { code: "not-found" } });
});
