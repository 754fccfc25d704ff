/** What the suggested order looks at; a score is null until it is rated. */
export interface Placed {
  id: string;
  c1: number | null;
  mustsConfirmed: number;
  c2: number | null;
  c3: number | null;
}

/** Shown wherever the suggestion is. */
export const orderRule = "Suggested order: C1, then must-haves confirmed, then C2, then C3. Your own order wins.";

export interface Suggested {
  id: string;
  /** What put this person under the one before; for the first, what they lead with. */
  because: string;
}

const keys: readonly { label: string; of: (person: Placed) => number | null; say: (value: number | null) => string }[] =
  [
    { label: "C1", of: ({ c1 }) => c1, say: score },
    { label: "must-haves confirmed", of: ({ mustsConfirmed }) => mustsConfirmed, say: (value) => `${value}` },
    { label: "C2", of: ({ c2 }) => c2, say: score },
    { label: "C3", of: ({ c3 }) => c3, say: score },
  ];

/** Highest first by C1, then must-haves confirmed, then C2, then C3; not rated comes last; equals keep the order given. */
export function suggestOrder(people: readonly Placed[]): Suggested[] {
  const sorted = people.toSorted(compare);
  return sorted.map((person, i) => ({ id: person.id, because: explain(sorted[i - 1], person) }));
}

function compare(one: Placed, other: Placed): number {
  for (const { of } of keys) {
    const difference = (of(other) ?? 0) - (of(one) ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function explain(above: Placed | undefined, person: Placed): string {
  if (!above) return `Leads with C1 ${score(person.c1)}.`;
  const decided = keys.findIndex(({ of }) => of(above) !== of(person));
  const key = keys[decided];
  if (!key) return "Equal on all four, so the order stays as it was.";
  const same =
    decided === 0
      ? ""
      : `Same ${keys
          .slice(0, decided)
          .map(({ label }) => label)
          .join(", ")}; `;
  const text = `${same}${key.label} ${key.say(key.of(person))}, after ${key.say(key.of(above))}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function score(value: number | null): string {
  return value === null ? "not rated" : `${value}`;
}
