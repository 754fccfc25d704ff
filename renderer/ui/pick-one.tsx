import "./field.css";
import "./pick-one.css";

interface Props<T extends string> {
  label: string;
  /** The label is for screen readers only. */
  quiet?: boolean;
  /** Its words say who somebody is: the privacy screen covers them. */
  secret?: boolean;
  options: readonly { id: T; words: string }[];
  chosen: T | null;
  /** What stands for none of them; left out, one must be chosen. */
  none?: string;
  onChoose(option: T | null): void;
}

/** One of a short list, in the system's own select: it opens nothing of ours, so focus never leaves the row it stands in. */
export function PickOne<T extends string>({ label, quiet, secret, options, chosen, none, onChoose }: Props<T>) {
  return (
    <label className="field pick-one">
      <span className={quiet ? "sr" : "label"}>{label}</span>
      <select
        className={secret ? "input secret" : "input"}
        value={chosen ?? ""}
        onChange={({ target }) => onChoose(options.find(({ id }) => id === target.value)?.id ?? null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(({ id, words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
