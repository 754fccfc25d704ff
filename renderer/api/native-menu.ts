import type { MenuOfCommands } from "../../shared/contract/contract.ts";
import type { Line } from "./line.ts";

export interface NativeMenu {
  /** Shows these commands where the program has a menu bar; the same ones again cost nothing. */
  show(menus: MenuOfCommands[]): void;
  /** Hears the ids of commands that were chosen there, until the returned function is called. */
  listen(hear: (id: string) => void): () => void;
}

/** The menu bar of the program around this window; in a browser there is none, and nothing comes. */
export function createNativeMenu(line: Line): NativeMenu {
  let shown = "";
  const hearers = new Set<(id: string) => void>();
  line.listen((news) => {
    if (news.type === "command") for (const hear of hearers) hear(news.id);
  });
  return {
    show(menus) {
      const text = JSON.stringify(menus);
      if (text === shown) return;
      shown = text;
      line.showMenu?.(menus);
    },
    listen(hear) {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
  };
}
