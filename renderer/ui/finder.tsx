import { Search } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Dialog } from "react-aria-components/Dialog";
import { Header } from "react-aria-components/Header";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { SearchField } from "react-aria-components/SearchField";
import { Button } from "./button.tsx";
import { entered } from "./enter.ts";
import "./overlay.css";
import "./finder.css";

export interface Found {
  id: string;
  text: string;
  icon: ReactNode;
  title: ReactNode;
  /** Why it matches, in grey. */
  why?: ReactNode;
  end?: ReactNode;
  /** An action rather than a record: 32 px instead of 40. */
  low?: boolean;
}

interface Props {
  open: boolean;
  label: string;
  words: string;
  groups: readonly { id: string; label: string; rows: readonly Found[] }[];
  /** "14 results", said politely and shown at the right. */
  count: string;
  /** The answer for the words is still to come: Enter may wait for it. */
  waiting: boolean;
  empty: ReactNode;
  /** What can be done when nothing is found: buttons that Tab leads to. */
  acts: readonly { words: string; run(): void }[];
  foot: ReactNode;
  onWords(words: string): void;
  /** `beside`: taken with Mod+Enter, to be shown beside the screen. */
  onChoose(id: string, beside: boolean): void;
  onClose(): void;
}

/** One box over the screen: type, ↑ ↓, Enter. What is found is decided outside; Esc gives focus back where it was. */
export function Finder({
  open,
  label,
  words,
  groups,
  count,
  waiting,
  empty,
  acts,
  foot,
  onWords,
  onChoose,
  onClose,
}: Props) {
  const list = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  // Enter that came before the answer, and whether with Mod: it takes the first row of it, unless more is typed.
  const [entering, setEntering] = useState<"plain" | "beside" | null>(null);
  const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id));
  const [first] = ids;
  useEffect(() => {
    if (entering === null || waiting) return;
    setEntering(null);
    if (first !== undefined) onChoose(first, entering === "beside");
  }, [entering, waiting, first, onChoose]);

  function takeOnEnter(event: KeyboardEvent): void {
    if (event.key !== "Enter") setEntering(null);
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    const lit = list.current?.querySelector<HTMLElement>("[data-focused]")?.dataset["key"] ?? null;
    const does = entered(ids, lit, waiting);
    const beside = event.ctrlKey || event.metaKey;
    if (does === "wait") setEntering(beside ? "beside" : "plain");
    else if (does !== "nothing") onChoose(does.take, beside);
  }
  return (
    <ModalOverlay className="scrim" isOpen={open} isDismissable onOpenChange={(next) => !next && onClose()}>
      <Modal className="finder">
        <Dialog aria-label={label} className="finder-dialog">
          <Autocomplete inputValue={words} onInputChange={onWords}>
            <div className="finder-keys" onKeyDownCapture={takeOnEnter}>
              <SearchField
                aria-label={label}
                autoFocus
                className="finder-field"
                onKeyDown={(event) => (event.key === "Escape" ? onClose() : event.continuePropagation())}
              >
                <Search className="icon" aria-hidden="true" />
                <Input
                  ref={box}
                  className="finder-input"
                  placeholder={label}
                  role="combobox"
                  aria-expanded
                  aria-haspopup="listbox"
                />
                <span className="finder-count" role="status">
                  {count}
                </span>
              </SearchField>
            </div>
            <ListBox
              ref={list}
              aria-label="Results"
              className="finder-results"
              selectionMode="none"
              renderEmptyState={() => <div className="finder-empty">{waiting ? "Looking…" : empty}</div>}
              onAction={(key) => onChoose(String(key), false)}
            >
              {groups
                .filter(({ rows }) => rows.length > 0)
                .map((group) => (
                  <ListBoxSection key={group.id}>
                    <Header className="finder-label">{group.label}</Header>
                    {group.rows.map(({ id, text, icon, title, why, end, low }) => (
                      <ListBoxItem key={id} id={id} textValue={text} className={low ? "finder-row low" : "finder-row"}>
                        {icon}
                        <span className="trunc">
                          {title}
                          {why && <span className="finder-why">{why}</span>}
                        </span>
                        <span className="finder-end">{end}</span>
                      </ListBoxItem>
                    ))}
                  </ListBoxSection>
                ))}
            </ListBox>
          </Autocomplete>
          {ids.length === 0 && !waiting && acts.length > 0 && (
            <div className="finder-acts">
              {acts.map((act) => (
                <Button
                  key={act.words}
                  onPress={() => {
                    // The button may be gone after it.
                    box.current?.focus();
                    act.run();
                  }}
                >
                  {act.words}
                </Button>
              ))}
            </div>
          )}
          <div className="finder-foot">{foot}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
