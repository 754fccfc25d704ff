import { useState } from "react";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import type { Command } from "../../ui/commands.ts";
import { Kbd } from "../../ui/kbd.tsx";
import { type Chord, onMac, spell } from "../../ui/keys.ts";
import { Page } from "../../ui/page.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { matching, type ShortcutGroup } from "./matching.ts";
import "./shortcuts-screen.css";

/** Keys that no command owns: they belong to the lists and layers themselves. */
const LISTS: ShortcutGroup = {
  label: "Lists and layers",
  rows: [
    { words: "Move in a list", keys: ["ArrowUp", "ArrowDown"] },
    { words: "First and last row", keys: ["Home", "End"] },
    { words: "Open", keys: ["Enter"] },
    { words: "Show beside the list", keys: ["Space"] },
    { words: "Close one layer", keys: ["Esc"] },
  ],
};

interface Props {
  groups: readonly { label: string; rows: readonly { words: string; keys: Chord }[] }[];
  /** Other help that is to be had. */
  commands: readonly Command[];
}

/** Every key, from the same table that the keys, buttons and palette use; searched by what it does or by the key. */
export function ShortcutsScreen({ groups, commands }: Props) {
  const [words, setWords] = useState("");
  useScreen({
    title: "Keyboard shortcuts",
    crumbs: [{ words: "Help" }, { words: "Keyboard shortcuts" }],
    commands,
  });
  const all = [
    ...groups.map(({ label, rows }) => ({ label, rows: rows.map(({ words, keys }) => ({ words, keys: [keys] })) })),
    LISTS,
  ];
  const shown = matching(all, words, onMac());
  return (
    <Page
      title={<ScreenTitle>Keyboard shortcuts</ScreenTitle>}
      actions={commands.map((command) => <CommandButton key={command.id} command={command} />)}
    >
      <div className="shortcuts-find">
        <TextField label="Find a shortcut" value={words} onChange={setWords} />
      </div>
      {shown.length === 0 && <EmptyState title={`No shortcut matches “${words.trim()}”.`} />}
      <div className="shortcuts">
        {shown.map((group) => (
          <Group key={group.label} {...group} />
        ))}
      </div>
    </Page>
  );
}

function Group({ label, rows }: ShortcutGroup) {
  return (
    <section className="shortcut-group" aria-label={label}>
      <h2>{label}</h2>
      <dl>
        {rows.map(({ words, keys }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>
              {keys.map((chord) => (
                <Kbd key={chord} keys={chord} />
              ))}
              <span className="sr">{keys.map((chord) => spell(chord, onMac())).join(", ")}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
