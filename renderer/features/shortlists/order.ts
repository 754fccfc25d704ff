/** The items with one of them at another place, counted from 1; beyond the end is the end. */
export function moved<T extends { id: string }>(items: readonly T[], id: string, to: number): T[] {
  const moving = items.filter((item) => item.id === id);
  const others = items.filter((item) => item.id !== id);
  const at = Math.min(Math.max(to, 1), items.length) - 1;
  return [...others.slice(0, at), ...moving, ...others.slice(at)];
}
