/** The product's mark: a drop over a cupel. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 18 18" aria-hidden="true">
    <path d="M2 8.5a7 7 0 0 0 14 0Z" fill="currentColor" />
    <circle cx="9" cy="4" r="2.6" fill="currentColor" />
  </svg>
);
