import { ChevronDown } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
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
  /** Finds the options for what is typed; left out, those given are narrowed here. */
  onWords?: (words: string) => void;
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
}: Props) {
  return (
    <ComboBox
      className="field combo"
      {...(onWords
        ? { items: options, onInputChange: onWords, allowsEmptyCollection: true }
        : { defaultItems: options })}
      autoFocus={autoFocus}
      selectedKey={chosen}
      menuTrigger="focus"
      onSelectionChange={(key) => key !== null && String(key) !== chosen && onChoose(String(key))}
    >
      <Label className={quiet ? "sr" : "label"}>{label}</Label>
      <div className="combo-box">
        <Input className="input" {...(placeholder && { placeholder })} />
        <Button className="combo-open">
          <ChevronDown className="icon" aria-hidden="true" />
        </Button>
      </div>
      <Popover className="popover list-popover">
        <ListBox<{ id: string; words: string }>
          className="options"
          renderEmptyState={() => <p className="option-none">{none ?? "Nobody by that name."}</p>}
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
