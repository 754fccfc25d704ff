import { Search } from "lucide-react";
import type { KeyboardEvent, Ref } from "react";
import { Input } from "react-aria-components/Input";
import { SearchField } from "react-aria-components/SearchField";
import "./field.css";
import "./filter-field.css";

interface Props {
  label: string;
  placeholder: string;
  value: string;
  inputRef: Ref<HTMLInputElement>;
  onChange(value: string): void;
  /** ↓ leads from the box into the list. */
  onDown(): void;
}

/** Narrows the list below it with every key; Esc empties it. */
export function FilterField({ label, placeholder, value, inputRef, onChange, onDown }: Props) {
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    onDown();
  };
  return (
    <SearchField aria-label={label} className="filter-field" value={value} onChange={onChange}>
      <Search className="icon" aria-hidden="true" />
      <Input ref={inputRef} className="input" placeholder={placeholder} onKeyDown={hear} />
    </SearchField>
  );
}
