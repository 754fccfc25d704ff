/** One reason, its first words stronger: up to the first full stop, or to the comma of a lone sentence. */
export function Reason({ words, warns = false }: { words: string; warns?: boolean }) {
  const [, first = words, rest = ""] = /^(.*?\.)( .*)$/u.exec(words) ?? /^(.*?)(, .*)$/u.exec(words) ?? [];
  return (
    <li className={warns ? "is-warning" : undefined}>
      <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true">
        {warns ? <path d="M8 2.5 14 13H2ZM8 6.4v3M8 11.2v.2" /> : <path d="m3 8.6 3.3 3.3L13 4.8" />}
      </svg>
      <span>
        <b>{first}</b>
        {rest}
      </span>
    </li>
  );
}
