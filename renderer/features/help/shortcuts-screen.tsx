import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { type Chord, onMac, spell } from "../../ui/keys.ts";
import { Page } from "../../ui/page.tsx";
import "./shortcuts-screen.css";

interface Props {
  groups: readonly { label: string; rows: readonly { words: string; keys: Chord }[] }[];
}

const LISTS = [
  { words: "Move in a list", keys: ["ArrowUp", "ArrowDown"] },
  { words: "Open", keys: ["Enter"] },
  { words: "Show beside the list", keys: ["Space"] },
  { words: "Close one layer", keys: ["Esc"] },
];

/** Every key, from the same table that the keys, buttons and palette use. */
export function ShortcutsScreen({ groups }: Props) {
  useScreen({
    title: "Keyboard shortcuts",
    crumbs: [{ words: "Help" }, { words: "Keyboard shortcuts" }],
    commands: [],
  });
  return (
    <Page title={<ScreenTitle>Keyboard shortcuts</ScreenTitle>}>
      <div className="shortcuts">
        {groups.map(({ label, rows }) => (
          <Group key={label} label={label} rows={rows.map(({ words, keys }) => ({ words, keys: [keys] }))} />
        ))}
        <Group label="Lists and layers" rows={LISTS} />
      </div>
    </Page>
  );
}

function Group({ label, rows }: { label: string; rows: readonly { words: string; keys: readonly Chord[] }[] }) {
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
