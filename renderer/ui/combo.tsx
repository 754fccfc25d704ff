import { ChevronDown } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { entered } from "./enter.ts";
import "./field.css";
import "./combo.css";

interface Props {
  label: string;
  /** The label is for screen readers only. */
  quiet?: boolean;
  placeholder?: string;
  options: readonly { id: string; words: string }[];
  /** Takes focus when it appears. */
  autoFocus?: boolean;
  /** What is said when nothing fits. */
  none?: string;
  /** Null while none is. */
  chosen: string | null;
  onChoose(id: string): void;
  /** Finds the options for what is typed, and at once leaves only those that fit; left out, those given are narrowed here. */
  onWords?: (words: string) => void;
  /** With `onWords`: the answer for what is typed is still to come. */
  waiting?: boolean;
}

/** One of many, found by typing. */
export function Combo({
  label,
  quiet = false,
  placeholder,
  options,
  autoFocus = false,
  none,
  chosen,
  onChoose,
  onWords,
  waiting = false,
}: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState("");
  // Enter that came before the answer: it takes the first one of it, unless more is typed.
  const [entering, setEntering] = useState(false);
  useEffect(() => {
    if (!entering || waiting) return;
    setEntering(false);
    const [first] = options;
    if (first) onChoose(first.id);
  }, [entering, waiting, options, onChoose]);

  function takeOnEnter(event: KeyboardEvent): void {
    const { key, nativeEvent } = event;
    if (key !== "Enter") setEntering(false);
    if (key !== "Enter" || !onWords || typed.trim() === "" || nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    const focused = list.current?.querySelector<HTMLElement>("[data-focused]")?.dataset["key"] ?? null;
    const does = entered(
      options.map(({ id }) => id),
      focused,
      waiting,
    );
    if (does === "wait") setEntering(true);
    else if (does !== "nothing") onChoose(does.take);
  }
  function hear(words: string): void {
    setTyped(words);
    setEntering(false);
    onWords?.(words);
  }
  return (
    <ComboBox
      className="field combo"
      {...(onWords ? { items: options, onInputChange: hear, allowsEmptyCollection: true } : { defaultItems: options })}
      autoFocus={autoFocus}
      selectedKey={chosen}
      menuTrigger="focus"
      onSelectionChange={(key) => key !== null && String(key) !== chosen && onChoose(String(key))}
    >
      <Label className={quiet ? "sr" : "label"}>{label}</Label>
      <div className="combo-box" onKeyDownCapture={takeOnEnter}>
        <Input className="input" {...(placeholder && { placeholder })} />
        <Button className="combo-open">
          <ChevronDown className="icon" aria-hidden="true" />
        </Button>
      </div>
      <Popover className="popover list-popover">
        <ListBox<{ id: string; words: string }>
          ref={list}
          className="options"
          renderEmptyState={() => (
            <p className="option-none">{waiting ? "Looking…" : (none ?? "Nobody by that name.")}</p>
          )}
        >
          {({ id, words }) => (
            <ListBoxItem id={id} textValue={words} className="option">
              {words}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
