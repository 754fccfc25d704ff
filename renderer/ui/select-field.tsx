import { type ReactNode, useId } from "react";
import "./field.css";
import "./select-field.css";

interface Props<T extends string> {
  label: ReactNode;
  /** The label is for screen readers only. */
  quiet?: boolean;
  name?: string;
  options: readonly { id: T; words: string }[];
  /** Null while nothing was said. */
  chosen: T | null;
  /** What stands there while nothing was said; left out, something always is. */
  none?: string;
  onChoose(option: T | null): void;
}

/** One of a short list, as the system draws it: typing a first letter chooses. */
export function SelectField<T extends string>(props: Props<T>) {
  const { label, quiet = false, name, options, chosen, none, onChoose } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={quiet ? "sr" : "label"}>
        {label}
      </label>
      <select
        id={id}
        className="input select"
        name={name}
        value={chosen ?? ""}
        onChange={({ target }) => onChoose((target.value || null) as T | null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(({ id, words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
