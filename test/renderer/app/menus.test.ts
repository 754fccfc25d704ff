import { expect, test, vi } from "vitest";
import { createNativeMenu } from "../../../renderer/api/native-menu.ts";
import type { Listed } from "../../../renderer/app/commands.ts";
import { chosenIn, menusOf } from "../../../renderer/app/menus.ts";
import type { MenuOfCommands } from "../../../shared/contract/contract.ts";
import { fakeLine } from "../fake-line.ts";

const run = (): void => undefined;
const table: Listed[] = [
  { group: "Go to", id: "go.today", words: "Today", keys: "G T", run },
  { group: "Change", id: "history.undo", words: "Undo: moved Tamsin to 2", keys: "Mod+Z", run },
  { group: "Change", id: "save", words: "Save", keys: "Mod+S", run },
  { group: "View", id: "view.palette", words: "Search or run a command", keys: "Mod+K", run },
  { group: "Settings", id: "set.theme.dark", words: "Dark theme", off: "As it is now", run },
];
const ring = { id: "ring", words: "Ring Orla Fennimore", run };
const now = { mac: false, modal: false, privacy: false };

test("every group of the one table has its menu, the open screen’s commands theirs; what is off is off there", () => {
  const menus = menusOf(table, [ring], now);
  expect(menus.map(({ label, items }) => [label, items.map(({ words, on }) => [words, on])])).toEqual([
    ["Edit", [["Undo: moved Tamsin to 2", true]]],
    ["View", [["Search or run a command", true]]],
    ["Go", [["Today", true]]],
    ["Settings", [["Dark theme", false]]],
    ["This screen", [["Ring Orla Fennimore", true]]],
  ]);
  expect(menus[2]?.items).toEqual([{ id: "go.today", words: "Today", keys: "G T", printed: "G then T", on: true }]);
});

test("behind a dialog only the palette can be chosen", () => {
  const items = menusOf(table, [ring], { ...now, modal: true }).flatMap((menu) => menu.items);
  expect(items.filter(({ on }) => on).map(({ id }) => id)).toEqual(["view.palette"]);
  expect(chosenIn([ring, ...table], "ring", true)).toBeUndefined();
  expect(chosenIn([ring, ...table], "ring", false)).toBe(ring);
  expect(chosenIn(table, "set.theme.dark", false)).toBeUndefined();
});

test("while others look, no menu names anybody", () => {
  const menus = menusOf(table, [ring], { ...now, privacy: true });
  expect(menus.map(({ label }) => label)).not.toContain("This screen");
  expect(menus[0]?.items).toMatchObject([{ id: "history.undo", words: "Undo" }]);
});

test("the same menus are sent once, and a choice reaches whoever listens then", () => {
  const line = fakeLine({});
  const showMenu = vi.fn<(menus: MenuOfCommands[]) => void>();
  const menu = createNativeMenu({ ...line, showMenu });
  for (const privacy of [false, false, true]) menu.show(menusOf(table, [], { ...now, privacy }));
  expect(showMenu).toHaveBeenCalledTimes(2);
  const heard: string[] = [];
  const stop = menu.listen((id) => heard.push(id));
  line.send({ type: "command", id: "go.today" });
  stop();
  line.send({ type: "command", id: "go.briefs" });
  expect(heard).toEqual(["go.today"]);
});
