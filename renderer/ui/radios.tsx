import type { ReactNode } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import "./tick.css";
import "./ticks.css";

interface Props<T extends string> {
  label: ReactNode;
  name?: string;
  options: readonly { id: T; words: string }[];
  /** Null while nothing was said. */
  chosen: T | null;
  error?: string | undefined;
  /** Side by side as far as there is room; else one under another. */
  across?: boolean;
  disabled?: boolean;
  onChoose(option: T): void;
}

/** One of a few, each with its circle: the arrow keys choose, Space takes the first. */
export function Radios<T extends string>(props: Props<T>) {
  const { label, name, options, chosen, error, across = false, disabled = false, onChoose } = props;
  return (
    <RadioGroup
      className="ticks-field"
      {...(name && { name })}
      value={chosen}
      isDisabled={disabled}
      isInvalid={Boolean(error)}
      onChange={(option) => onChoose(option as T)}
    >
      <Label className="label">{label}</Label>
      <div className={across ? "ticks across" : "ticks"}>
        {options.map(({ id, words }) => (
          <Radio key={id} value={id} className="tick">
            <span className="tick-box round" />
            {words}
          </Radio>
        ))}
      </div>
      <FieldError className="error-words">{error}</FieldError>
    </RadioGroup>
  );
}
