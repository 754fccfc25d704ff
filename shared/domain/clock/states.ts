/** The states and territories of Australia, in the order in which people look for them. */
export const states = ["ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA"] as const;
export type State = (typeof states)[number];

const zones: Record<State, string> = {
  ACT: "Australia/Sydney",
  NSW: "Australia/Sydney",
  NT: "Australia/Darwin",
  QLD: "Australia/Brisbane",
  SA: "Australia/Adelaide",
  TAS: "Australia/Hobart",
  VIC: "Australia/Melbourne",
  WA: "Australia/Perth",
};

/** The zone that most of a state keeps; Broken Hill, Eucla and Lord Howe keep others. */
export const zoneOfState = (state: State): string => zones[state];
