import { titleNames } from "../briefs/titles.ts";
import { type State, zoneOfState } from "../clock/states.ts";
import type { WorkingCalendar } from "../clock/working-hours.ts";
import type { PlaybookFacts } from "../exports/facts.ts";
import { criteria, criterionNames, criterionShort } from "../interviews/criteria.ts";
import type { PlannedSection } from "../interviews/timing.ts";
import type { Band } from "../rates/bands.ts";
import type { FractionalGuide } from "../rates/fractional.ts";
import type { Playbook } from "./playbook.ts";

/** What a shortlist document draws on. */
export function playbookFacts(playbook: Playbook): PlaybookFacts {
  return {
    criteria: criteria.map((id) => ({
      id,
      name: criterionNames[id],
      short: criterionShort[id],
      anchors: playbook.criteria.criteria[id].anchors,
    })),
    anchorWords: playbook.criteria.anchorWords,
    bands: playbook.rates.bands.map(({ level, label, from, to }) => ({ level, label, from, to })),
    indicative: playbook.rates.indicative,
    roles: titleNames,
  };
}

/** The guide bands as the rate rules take them. */
export const bandsOf = (playbook: Playbook): Band[] =>
  playbook.rates.bands.map(({ level, label, from, to, years }) => ({ level, label, from, to, years }));

/** The fractional guide as the rate rules take it. */
export function fractionalOf({ rates: { fractional } }: Playbook): FractionalGuide {
  const { month, daysPerWeek } = fractional;
  return { from: month.from, to: month.to, daysFrom: daysPerWeek.from, daysTo: daysPerWeek.to };
}

/** The plan of an interview as the timing rules take it. */
export const sectionsOf = (playbook: Playbook): PlannedSection[] =>
  playbook.guide.sections.map(({ id, name, minutes, criterion }) => ({ id, name, minutes, criterion }));

/** Working days of a state on its own clocks, or on those of a zone that a brief names. */
export const calendarOf = ({ holidays }: Playbook, state: State, zone = zoneOfState(state)): WorkingCalendar => ({
  zone,
  hours: holidays.workingDay,
  knownTo: holidays.years.to,
  holidays: new Map(holidays.days.flatMap(({ on, name, states }) => (states.includes(state) ? [[on, name]] : []))),
});
