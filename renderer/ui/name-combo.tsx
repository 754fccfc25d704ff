import type { ReactNode } from "react";
import { ComboBox } from "react-aria-components/ComboBox";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import "./field.css";
import "./combo.css";

interface Props {
  label: ReactNode;
  name: string;
  value: string;
  /** Names that are known already; the ones that hold the typed words are offered. */
  known: readonly { id: string; words: string }[];
  error?: string | undefined;
  hint?: ReactNode;
  onChange(words: string): void;
  /** One of those known was taken; leaving comes after it. */
  onChoose(words: string): void;
  /** Enter, or focus went elsewhere. */
  onLeave(): void;
}

/** A name: one that is known is offered while it is typed, any other is a new one. */
export function NameCombo({ label, name, value, known, error, hint, onChange, onChoose, onLeave }: Props) {
  return (
    <ComboBox
      className="field combo"
      name={name}
      allowsCustomValue
      defaultItems={known}
      selectedKey={null}
      inputValue={value}
      isInvalid={Boolean(error)}
      onInputChange={onChange}
      onSelectionChange={(key) => {
        const found = known.find(({ id }) => id === key);
        if (found) onChoose(found.words);
      }}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (event.key === "Enter") onLeave();
        event.continuePropagation();
      }}
    >
      <Label className="label">{label}</Label>
      <Input className="input" />
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="error-words">{error}</FieldError>
      <Popover className="popover list-popover">
        <ListBox<{ id: string; words: string }> className="options">
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
