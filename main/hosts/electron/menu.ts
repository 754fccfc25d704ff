import type { MenuItemConstructorOptions } from "electron";
import type { MenuCommand, MenuOfCommands } from "../../../shared/contract/contract.ts";

const LABELS: readonly string[] = ["File", "Edit", "View", "Go", "This screen", "Settings"];
const MOST = 200;

/** What a window sent, as menus; anything else throws. Checked by hand: the contract's schemas stay out of this thread. */
export function readMenus(sent: unknown): MenuOfCommands[] {
  if (!Array.isArray(sent) || sent.length > LABELS.length) throw new Error("no menus");
  return sent.map((menu: Partial<MenuOfCommands> | null) => {
    if (!menu?.label || !LABELS.includes(menu.label) || !Array.isArray(menu.items) || menu.items.length > MOST)
      throw new Error("no menu");
    return { label: menu.label, items: menu.items.map(readItem) };
  });
}

function readItem(item: Partial<MenuCommand> | null): MenuCommand {
  const { id, words, keys = null, printed = null, on } = item ?? {};
  const texts = [id, words, keys ?? "", printed ?? ""];
  if (typeof id !== "string" || typeof words !== "string" || typeof on !== "boolean") throw new Error("no command");
  if (texts.some((text) => typeof text !== "string" || text.length > 300)) throw new Error("no command");
  return { id, words, keys, printed, on };
}

/**
 * The menu bar: the window's commands under the platform's usual menus, with what every program has there. Keys are
 * printed, not taken: the window hears its own, and a text box has its first.
 */
export function menuBar(
  menus: readonly MenuOfCommands[],
  mac: boolean,
  choose: (id: string) => void,
): MenuItemConstructorOptions[] {
  const commands = (label: MenuOfCommands["label"]): MenuItemConstructorOptions[] =>
    (menus.find((menu) => menu.label === label)?.items ?? []).map((item) => itemOf(item, choose));
  const menu = (label: MenuOfCommands["label"], roles: MenuItemConstructorOptions[] = []) => {
    const own = commands(label);
    const between: MenuItemConstructorOptions[] = own.length > 0 && roles.length > 0 ? [{ type: "separator" }] : [];
    return { label, submenu: [...own, ...between, ...roles] };
  };
  const bar = [
    menu("File", [{ role: mac ? "close" : "quit" }]),
    menu("Edit", [{ role: "cut" }, { role: "copy" }, { role: "paste" }, { role: "selectAll" }]),
    menu("View"),
    menu("Go"),
    menu("This screen"),
    menu("Settings"),
  ].filter(({ submenu }) => submenu.length > 0);
  return [...(mac ? [{ role: "appMenu" as const }] : []), ...bar, { role: "windowMenu" }];
}

function itemOf(
  { id, words, keys, printed, on }: MenuCommand,
  choose: (id: string) => void,
): MenuItemConstructorOptions {
  const accelerator = keys === null ? undefined : acceleratorOf(keys);
  const label = (keys !== null && accelerator === undefined && printed ? `${words} (${printed})` : words).replaceAll(
    "&",
    "&&",
  );
  return {
    id,
    label,
    enabled: on,
    click: () => choose(id),
    ...(accelerator && { accelerator, registerAccelerator: false }),
  };
}

const NAMES: Readonly<Record<string, string>> = {
  Mod: "CommandOrControl",
  ArrowUp: "Up",
  ArrowDown: "Down",
  ArrowLeft: "Left",
  ArrowRight: "Right",
};

/** As Electron writes it; nothing for a sequence and for a letter, which a menu cannot have without taking it from text. */
function acceleratorOf(keys: string): string | undefined {
  const parts = keys.split("+");
  const alone = !parts.includes("Mod") && !/^F\d+$/u.test(parts.at(-1) ?? "");
  return keys.includes(" ") || alone ? undefined : parts.map((part) => NAMES[part] ?? part).join("+");
}
