import { createContext, use } from "react";
import type { Listed } from "./commands.ts";

/** The commands that work on any screen, for what the frame shows inside a screen. */
export const CommandsContext = createContext<readonly Listed[]>([]);

/** Those that hold in every screen; a screen’s own come from `useScreen`. */
export const useCommands = (): readonly Listed[] => use(CommandsContext);
