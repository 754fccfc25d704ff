import { expect, test } from "vitest";
import { newApp, type TestApp } from "../../helpers/app.ts";

function briefOf({ ask }: TestApp) {
  const { id: client } = ask("clients.create", { name: "Quoll Freight" });
  const told = { words: "Help.", difficulty: "connections", handsOn: true, platforms: ["MuleSoft"] } as const;
  const contact = ask("clients.addContact", { client, name: "A" });
  return ask("briefs.create", { client, contact: contact.id, ...told, platforms: ["MuleSoft"] }).id;
}

test("a clock that starts keeps the role that all the answers point to", () => {
  const app = newApp();
  const id = briefOf(app);
  expect(app.ask("briefs.startClock", { id }).role).toBe("integration-developer");
});

test("another role is kept with its reason, undone with it, and stands in the history of the brief", () => {
  const app = newApp();
  const id = briefOf(app);
  const choose = (title: string | null, reason?: string) =>
    app.dispatch("briefs.chooseTitle", { id, title, ...(reason === undefined ? {} : { reason }) });
  expect(choose("solution-architect")).toEqual({
    ok: false,
    error: {
      code: "refused",
      message: "The answers point to an integration developer. Say in one line why it is another role.",
      field: "/reason",
    },
  });
  expect(choose("solution-architect", "They want it drawn first")).toMatchObject({ ok: true });
  const [last] = app.ask("history.of", { entity: "brief", id });
  expect(last).toMatchObject({
    words: "Chose Solution architect over Integration developer: They want it drawn first",
    fields: expect.arrayContaining([
      { name: "role", old: null, new: "solution-architect" },
      { name: "role_reason", old: null, new: "They want it drawn first" },
    ]),
  });
  app.ask("history.undo", {});
  expect(app.ask("briefs.get", { id })).toMatchObject({ role: null, roleReason: null });
});

test("the role that the difficulty alone points to takes no reason, and nor does going back", () => {
  const app = newApp();
  const id = briefOf(app);
  expect(app.ask("briefs.chooseTitle", { id, title: "api-engineer" }).role).toBe("api-engineer");
  expect(app.ask("briefs.chooseTitle", { id, title: null }).role).toBeNull();
});

test("an answer that moves what the others point to is never refused for the role", () => {
  const app = newApp();
  const id = briefOf(app);
  app.ask("briefs.chooseTitle", { id, title: "integration-developer" });
  expect(app.ask("briefs.update", { id, platforms: [] }).role).toBe("integration-developer");
  expect(app.dispatch("briefs.update", { id, roleReason: null })).toMatchObject({
    error: { code: "refused", field: "/roleReason" },
  });
});
