import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import "./radio-list.css";

interface Props<T extends string> {
  label: string;
  options: readonly { id: T; words: string }[];
  /** Null while none is. */
  chosen: T | null;
  disabled?: boolean;
  onChoose(option: T): void;
}

/** One of a few, one under the other. */
export function RadioList<T extends string>({ label, options, chosen, disabled, onChoose }: Props<T>) {
  return (
    <RadioGroup
      className="radio-list"
      value={chosen}
      isDisabled={disabled ?? false}
      onChange={(option) => onChoose(option as T)}
    >
      <Label className="label">{label}</Label>
      {options.map(({ id, words }) => (
        <Radio key={id} value={id} className="radio">
          <span className="radio-dot" aria-hidden="true" />
          <span>{words}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
