const STATES: ReadonlyMap<string, string> = new Map([
  ["act", "Australian Capital Territory"],
  ["nsw", "New South Wales"],
  ["nt", "Northern Territory"],
  ["qld", "Queensland"],
  ["sa", "South Australia"],
  ["tas", "Tasmania"],
  ["vic", "Victoria"],
  ["wa", "Western Australia"],
]);
const NAMES: ReadonlyMap<string, string> = new Map([...STATES.values()].map((name) => [name.toLowerCase(), name]));

/** An Australian state or territory by its code ("VIC", "AU-VIC") or name, in words; null for any other text. */
export const stateName = (state: string | null): string | null => {
  const key = (state ?? "").normalize("NFKC").trim().toLowerCase().replaceAll(".", "").replace(/^au-/, "");
  return STATES.get(key) ?? NAMES.get(key) ?? null;
};

/** "VIC" for what `stateName` reads; null for any other text. */
export const stateCode = (state: string | null): string | null => {
  const name = stateName(state);
  return [...STATES].find(([, each]) => each === name)?.[0].toUpperCase() ?? null;
};
