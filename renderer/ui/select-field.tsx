import { ChevronDown } from "lucide-react";
import { type ReactNode, useId } from "react";
import "./field.css";
import "./select-field.css";

interface Props<T extends string> {
  label: ReactNode;
  /** The label is for screen readers only. */
  quiet?: boolean;
  /** Its words say who somebody is: the privacy screen covers them. */
  secret?: boolean;
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
  const { label, quiet = false, secret = false, name, options, chosen, none, onChoose } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={quiet ? "sr" : "label"}>
        {label}
      </label>
      <span className="select-frame">
        <select
          id={id}
          className={secret ? "input select secret" : "input select"}
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
        <ChevronDown className="icon" aria-hidden="true" />
      </span>
    </div>
  );
}
