/** A claim that is there, or one that the words would make. */
export type ClaimOption =
  | { id: string; words: string }
  | { id: null; words: string; depth: "used" | "built" | "owned" };

interface Props {
  /** Of the box that it belongs to; the options are named after it. */
  id: string;
  options: readonly ClaimOption[];
  chosen: number;
  onPick(option: ClaimOption): void;
}

/** The claims that `@` offers, and the one that it makes; focus stays in the box, which says which one is chosen. */
export function ClaimOptions({ id, options, chosen, onPick }: Props) {
  return (
    <div id={`${id}-claims`} className="composer-claims" role="listbox" aria-label="Claims">
      {options.map((option, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box hears the keys
        <div
          key={option.id ?? "new"}
          id={`${id}-claim-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === chosen}
          className="composer-claim"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(option)}
        >
          {option.id === null && <span className="composer-new">New claim </span>}
          <span className="secret">{option.words}</span>
          {option.id === null && (
            <span className="composer-new">
              , {option.depth}. {option.depth === "built" && "End it with “owned” or “used” if that is nearer."}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
