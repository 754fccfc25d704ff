import { type ReactNode, useEffect, useRef } from "react";
import { Tabs } from "./tabs.tsx";
import { useMedia } from "./use-media.ts";
import "./panes.css";

interface Pane {
  id: string;
  words: string;
  /** Beside the words on a tab: "1 to clear". */
  count?: string;
  /** A fixed width in px, or whatever is left. */
  width: number | "rest";
  content: ReactNode;
}

interface Props {
  label: string;
  panes: readonly Pane[];
  /** The pane that a narrow window shows first. */
  first: string;
  /** The pane that a narrow window shows, where the screen says so. */
  open?: string | undefined;
  onOpen?: ((id: string) => void) | undefined;
}

/** Columns split by hairlines; under 1000 px one at a time, behind tabs. */
export function Panes({ label, panes, ...tabs }: Props) {
  const narrow = useMedia("(max-width: 999px)");
  if (narrow)
    return <Tabs label={label} {...tabs} tabs={panes.map(({ content, ...tab }) => ({ ...tab, panel: content }))} />;
  const columns = panes.map(({ width }) => (width === "rest" ? "minmax(0, 1fr)" : `${width}px`)).join(" ");
  return (
    <div className="panes" style={{ gridTemplateColumns: columns }}>
      {panes.map(({ id, words, content }) => (
        <Column key={id} words={words}>
          {content}
        </Column>
      ))}
    </div>
  );
}

/** One that scrolls and holds nothing to press is a stop itself, so that keys can scroll it. */
function Column({ words, children }: { words: string; children: ReactNode }) {
  const column = useRef<HTMLElement>(null);
  useEffect(() => {
    const section = column.current;
    if (!section) return;
    const scrolls = section.scrollHeight > section.clientHeight || section.scrollWidth > section.clientWidth;
    if (scrolls && !section.querySelector(PRESSED)) section.tabIndex = 0;
    else section.removeAttribute("tabindex");
  });
  return (
    <section ref={column} className="pane" aria-label={words}>
      {children}
    </section>
  );
}

const PRESSED = "a[href], button, input, textarea, select, [tabindex='0']";
