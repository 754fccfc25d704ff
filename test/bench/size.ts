/** How many people "200", "10k" or "1m" is; throws for anything else and for fewer than ten. */
export function peopleIn(size: string): number {
  const [, digits, unit = ""] = /^(\d+)([km]?)$/i.exec(size) ?? [];
  const people = Number(digits) * ({ k: 1000, m: 1_000_000 }[unit.toLowerCase()] ?? 1);
  if (!(people >= 10)) throw new Error(`--size takes a number of people such as 10k or 100k, not "${size}"`);
  return people;
}
