import type { MenuCommand, MenuOfCommands } from "../../shared/contract/contract.ts";
import type { Command } from "../ui/commands.ts";
import { spell } from "../ui/keys.ts";
import type { Listed } from "./commands.ts";

interface Now {
  mac: boolean;
  /** A dialog is open: what lies behind it waits, but for the palette. */
  modal: boolean;
  /** Others may be looking: what names somebody is left out. */
  privacy: boolean;
}

const MENUS: readonly (readonly [MenuOfCommands["label"], Listed["group"]])[] = [
  ["File", "Create"],
  ["Edit", "Change"],
  ["View", "View"],
  ["Go", "Go to"],
  ["Settings", "Settings"],
];

/** The menu bar's commands, from the same table as buttons, keys and palette. */
export function menusOf(table: readonly Listed[], onScreen: readonly Command[], now: Now): MenuOfCommands[] {
  const item = ({ id, words, keys, off }: Command): MenuCommand => ({
    id,
    // "Undo: moved Tamsin to 2" names her.
    words: now.privacy && id.startsWith("history.") ? (words.split(":")[0] ?? words) : words,
    keys: keys ?? null,
    printed: keys ? spell(keys, now.mac) : null,
    on: off === undefined && (!now.modal || id === PALETTE),
  });
  const menus = MENUS.map(([label, wanted]): MenuOfCommands => {
    const listed = table.filter(({ group, id }) => group === wanted && id !== "save");
    return { label, items: listed.map(item) };
  });
  const screen: MenuOfCommands = { label: "This screen", items: now.privacy ? [] : onScreen.map(item) };
  return [...menus, screen].filter(({ items }) => items.length > 0);
}

const PALETTE = "view.palette";

/** The command that was chosen in the menu bar, unless it cannot be done now. */
export const chosenIn = (all: readonly Command[], id: string, modal: boolean): Command | undefined =>
  all.find((command) => command.id === id && command.off === undefined && (!modal || id === PALETTE));
