import { useEffect } from "react";
import type { NativeMenu } from "../api/native-menu.ts";
import type { Command } from "../ui/commands.ts";
import { onMac, takesText } from "../ui/keys.ts";
import type { Listed } from "./commands.ts";
import { chosenIn, menusOf } from "./menus.ts";

/** Keeps the program's menu bar, where it has one, as the commands are now, and runs what is chosen there. */
export function useNativeMenu(
  menu: NativeMenu,
  table: readonly Listed[],
  onScreen: readonly Command[],
  privacy: boolean,
): void {
  // After every render: a dialog may have opened or closed, which no command tells of.
  useEffect(() => menu.show(menusOf(table, onScreen, { mac: onMac(), modal: anyDialog(), privacy })));
  useEffect(
    () =>
      menu.listen((id) => {
        const way = id === "history.undo" ? "undo" : id === "history.redo" ? "redo" : undefined;
        // A text box undoes its own typing first, as it does by its keys.
        if (way && takesText(document.activeElement)) document.execCommand(way);
        else chosenIn([...onScreen, ...table], id, anyDialog())?.run();
      }),
    [menu, table, onScreen],
  );
}

const anyDialog = (): boolean => document.querySelector('[role="dialog"]') !== null;
