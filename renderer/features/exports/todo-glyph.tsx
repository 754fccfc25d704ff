/** Stands before what must be cleared first. */
export const TodoGlyph = () => (
  <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true">
    <rect className="solid" x="2.5" y="2.5" width="11" height="11" rx="2" />
  </svg>
);
