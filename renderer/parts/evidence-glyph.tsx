/** Solid when something is linked, a ring when nothing is; words must stand beside it. */
export const EvidenceGlyph = ({ linked }: { linked: boolean }) => (
  <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true">
    <circle className={linked ? "solid" : ""} cx="8" cy="8" r="4" />
  </svg>
);
