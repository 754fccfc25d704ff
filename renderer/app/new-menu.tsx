import { Plus } from "lucide-react";
import { Menu } from "../ui/menu.tsx";
import { useCommands } from "./use-commands.ts";

/** What can be made from anywhere, each with its key. */
export function NewMenu() {
  const made = useCommands().filter(({ group }) => group === "Create");
  if (made.length === 0) return null;
  return (
    <Menu
      label="New"
      className="btn secondary"
      groups={[
        {
          id: "create",
          label: "New",
          entries: made.map(({ id, words, keys, run }) => ({ id, words, text: words, keys, onAction: run })),
        },
      ]}
    >
      <Plus className="icon" aria-hidden="true" />
      New
    </Menu>
  );
}
