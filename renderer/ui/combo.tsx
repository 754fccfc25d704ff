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
  /** Null while none is. */
  chosen: string | null;
  /** Said when nothing fits what was typed. */
  none?: string;
  onChoose(id: string): void;
  /** Finds the options for what is typed; left out, those given are narrowed here. */
  onWords?: (words: string) => void;
}

/** One of many, found by typing. */
export function Combo(props: Props) {
  const {
    label,
    quiet = false,
    placeholder,
    options,
    chosen,
    none = "Nobody by that name.",
    onChoose,
    onWords,
  } = props;
  return (
    <ComboBox
      className="field combo"
      {...(onWords
        ? { items: options, onInputChange: onWords, allowsEmptyCollection: true }
        : { defaultItems: options })}
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
          renderEmptyState={() => <p className="option-none">{none}</p>}
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
