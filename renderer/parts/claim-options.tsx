interface Props {
  /** Of the box that it belongs to; the options are named after it. */
  id: string;
  options: readonly { id: string; words: string }[];
  chosen: number;
  onPick(option: { id: string; words: string }): void;
}

/** The claims that `@` offers; focus stays in the box, which says which one is chosen. */
export function ClaimOptions({ id, options, chosen, onPick }: Props) {
  return (
    <div id={`${id}-claims`} className="composer-claims" role="listbox" aria-label="Claims">
      {options.map((option, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box hears the keys
        <div
          key={option.id}
          id={`${id}-claim-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === chosen}
          className="composer-claim"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(option)}
        >
          <span className="secret">{option.words}</span>
        </div>
      ))}
    </div>
  );
}
