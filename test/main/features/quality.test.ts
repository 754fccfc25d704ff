import { expect, test } from "vitest";
import { newApp } from "../../helpers/app.ts";
import { placed } from "../../helpers/placed.ts";

test("the clock says working hours by the client’s state and the agreed time beside the original, by which Today orders", () => {
  const app = newApp();
  const { client } = placed(app, [{ name: "Tamsin Okafor-Reyes" }]);
  const start = (title: string) => {
    const told = { words: "Help.", difficulty: "interface", state: "VIC" } as const;
    const contact = app.ask("clients.addContact", { client, name: "A" }).id;
    const { id } = app.ask("briefs.create", { client, contact, title, ...told });
    return app.ask("briefs.startClock", { id });
  };
  const first = start("First");
  // Tuesday 10 March 2026, 5:20 pm in Melbourne, to Thursday 5:20 pm: all of Wednesday and of Thursday.
  expect(first.clock).toMatchObject({ working: "16 working hours left in VIC" });
  expect(first.clock.agreed).toBeUndefined();
  app.at("2026-03-10T07:00:00.000Z");
  const second = start("Second");
  const agreed = { id: first.id, dueAt: "2026-03-16T22:00:00Z", note: "They are away" };
  expect(app.ask("briefs.agreeTime", agreed).clock).toMatchObject({
    dueAt: "2026-03-12T06:20:00.000Z",
    agreed: "Agreed with the client: Tue 17 Mar 9:00 am AEDT, 159 h left",
    working: "32 working hours left in VIC",
  });
  const order = app.ask("today.list", {}).due.map(({ id }) => id);
  expect(order.indexOf(second.id)).toBeLessThan(order.indexOf(first.id));
  const listed = app.ask("briefs.list", {}).map(({ id }) => id);
  expect(listed.indexOf(second.id)).toBeLessThan(listed.indexOf(first.id));
});

test("the history of clocks says how long each took and how often the 48 hours were kept", () => {
  const app = newApp();
  const { brief, client } = placed(app);
  expect(app.ask("quality.onTime", {})).toMatchObject({
    briefs: [{ brief, promise: "running", agreed: null, hours: null }],
    kept: 0,
    of: 0,
    percent: null,
    words: "Nothing has been due yet",
  });
  app.at("2026-03-13T06:20:00.000Z");
  expect(app.ask("quality.onTime", { client })).toMatchObject({ kept: 0, of: 1, percent: 0 });
  app.ask("briefs.close", { id: brief, reason: "They hired" });
  expect(app.ask("quality.onTime", {}).briefs).toMatchObject([{ words: "Closed without sending", promise: "missed" }]);
});
