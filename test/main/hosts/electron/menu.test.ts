import { expect, test, vi } from "vitest";
import { menuBar, readMenus } from "../../../../main/hosts/electron/menu.ts";
import type { MenuCommand, MenuOfCommands } from "../../../../shared/contract/contract.ts";

const item = (words: string, keys: string | null = null, on = true): MenuCommand => ({
  id: words,
  words,
  keys,
  printed: keys === null ? null : keys.replaceAll(" ", " then "),
  on,
});
const menus: MenuOfCommands[] = [
  { label: "File", items: [item("New brief", "Mod+N B")] },
  { label: "Edit", items: [item("Undo", "Mod+Z", false), item("Redo", "Mod+Shift+Z")] },
  { label: "View", items: [item("Next region", "F6"), item("Up", "Alt+ArrowUp")] },
  { label: "This screen", items: [item("Research & design", "A"), item("Export", "Mod+Enter")] },
];
const submenu = (bar: ReturnType<typeof menuBar>, label: string) => {
  const found = bar.find((menu) => menu.label === label)?.submenu;
  return Array.isArray(found) ? found : expect.unreachable();
};

test("the bar holds the window’s commands beside what the platform has everywhere", () => {
  const names = (mac: boolean) => menuBar(menus, mac, () => undefined).map(({ label, role }) => label ?? role);
  expect(names(false)).toEqual(["File", "Edit", "View", "This screen", "windowMenu"]);
  expect(names(true)).toEqual(["appMenu", "File", "Edit", "View", "This screen", "windowMenu"]);
  const edit = submenu(
    menuBar(menus, false, () => undefined),
    "Edit",
  );
  expect(edit.map(({ label, role, type }) => label ?? role ?? type)).toEqual([
    "Undo",
    "Redo",
    "separator",
    "cut",
    "copy",
    "paste",
    "selectAll",
  ]);
  expect(edit.map(({ enabled }) => enabled)).toEqual([false, true, ...Array(5).fill(undefined)]);
});

test("before the window has said anything, text can be cut and pasted and the program left", () => {
  const bar = menuBar([], false, () => undefined);
  expect(bar.map(({ label, role }) => label ?? role)).toEqual(["File", "Edit", "windowMenu"]);
  expect(submenu(bar, "File")).toEqual([{ role: "quit" }]);
});

test("keys are Electron’s accelerators, printed and not taken; a sequence and a letter stand in the label", () => {
  const bar = menuBar(menus, true, () => undefined);
  const keys = (label: string) =>
    submenu(bar, label).map(({ label, accelerator, registerAccelerator }) => [label, accelerator, registerAccelerator]);
  expect(keys("File")[0]).toEqual(["New brief (Mod+N then B)", undefined, undefined]);
  expect(keys("Edit").slice(0, 2)).toEqual([
    ["Undo", "CommandOrControl+Z", false],
    ["Redo", "CommandOrControl+Shift+Z", false],
  ]);
  expect(keys("View")[0]).toEqual(["Next region", "F6", false]);
  expect(keys("This screen")).toEqual([
    ["Research && design (A)", undefined, undefined],
    ["Export", "CommandOrControl+Enter", false],
  ]);
});

test("a click says which command was chosen", () => {
  const choose = vi.fn<(id: string) => void>();
  const [first] = submenu(menuBar(menus, false, choose), "View");
  first?.click?.({} as never, undefined, {} as never);
  expect(choose.mock.calls).toEqual([["Next region"]]);
});

test("whatever else a window sends is no menu", () => {
  expect(readMenus(menus)).toEqual(menus);
  const one = menus[0]?.items[0];
  for (const sent of [
    null,
    {},
    [null],
    [{ label: "Help", items: [] }],
    [{ label: "File", items: [null] }],
    [{ label: "File", items: [{ ...one, words: 1 }] }],
    [{ label: "File", items: [{ ...one, id: "x".repeat(301) }] }],
    [{ label: "File", items: [{ ...one, on: "yes" }] }],
    [{ label: "File", items: [{ ...one, keys: {} }] }],
    Array(9).fill({ label: "File", items: [] }),
  ])
    expect(() => readMenus(sent)).toThrow();
});
