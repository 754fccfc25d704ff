import { Checkbox } from "react-aria-components/Checkbox";
import { CheckboxGroup } from "react-aria-components/CheckboxGroup";
import { Label } from "react-aria-components/Label";
import { TickMark } from "./tick.tsx";
import "./ticks.css";

interface Props<T extends string> {
  label: string;
  /** The label is for screen readers only. */
  quiet?: boolean;
  name: string;
  options: readonly { id: T; words: string }[];
  chosen: readonly T[];
  onChoose(options: T[]): void;
}

/** Any of a few, each with its box; Space ticks. */
export function Checks<T extends string>({ label, quiet = false, name, options, chosen, onChoose }: Props<T>) {
  return (
    <CheckboxGroup
      className="ticks-field"
      name={name}
      value={[...chosen]}
      onChange={(options) => onChoose(options as T[])}
    >
      <Label className={quiet ? "sr" : "label"}>{label}</Label>
      <div className="ticks columns">
        {options.map(({ id, words }) => (
          <Checkbox key={id} value={id} className="tick">
            <TickMark />
            {words}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
