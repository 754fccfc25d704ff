/** In the order that F6 walks them; those not shown are skipped. */
const REGIONS = ["top-bar", "navigation", "main", "panel", "guide", "status-line"];

const INSIDE = 'a[href], button:not([disabled]), input, textarea, [tabindex]:not([tabindex="-1"])';

/** Moves focus into the next region, or the one before: to its first control, or to itself. */
export function focusRegion(step: 1 | -1): void {
  const shown = REGIONS.map((id) => document.getElementById(id)).filter((region) => region !== null);
  const at = shown.findIndex((region) => region.contains(document.activeElement));
  const next = shown.at((at === -1 ? (step === 1 ? 0 : -1) : at + step) % shown.length);
  const control = next?.querySelector<HTMLElement>(next.id === "main" ? "h1" : INSIDE);
  (control ?? next)?.focus();
}
