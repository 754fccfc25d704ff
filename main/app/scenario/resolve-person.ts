import { stampMs } from "../../../shared/domain/clock/durations.ts";
import type { ScenarioNote, ScenarioPerson, ScenarioReference } from "./scenario.ts";
import type { Path } from "./scenario-error.ts";
import type { Calendar } from "./scenario-time.ts";

/** One person with real times and dates; what is confirmed without a time was confirmed as the last interview began. */
export function resolvePerson(person: ScenarioPerson, path: Path, calendar: Calendar) {
  const { rate, available, clearance, consentToRepresentAt } = person;
  const time = (more: Path, text: string) => calendar.time([...path, ...more], text);
  const date = (more: Path, text: string | undefined) => text && calendar.date([...path, ...more], text);
  date(["clearance", "validUntil"], clearance?.validUntil);
  date(["available", "from"], available?.from);
  for (const [index, claim] of person.claims.entries()) {
    date(["claims", index, "from"], claim.from);
    date(["claims", index, "to"], claim.to);
  }
  const interviews = person.interviews.map((interview, index) => ({
    ...interview,
    at: time(["interviews", index, "at"], interview.at),
    notes: interview.notes.map(resolveNote),
  }));
  const lastInterview = interviews.map(({ at }) => at).reduce((a, b) => (a > b ? a : b), "") || null;
  const confirmed = (member: string, text: string | undefined) =>
    text === undefined ? lastInterview : time([member, "confirmedAt"], text);
  return {
    ...person,
    rate: rate && {
      cents: rate.amount * 100,
      per: rate.per,
      daysPerWeek: rate.daysPerWeek,
      gst: rate.gst,
      confirmedAt: confirmed("rate", rate.confirmedAt),
    },
    available: available && { from: available.from, confirmedAt: confirmed("available", available.confirmedAt) },
    consentToRepresentAt: consentToRepresentAt && time(["consentToRepresentAt"], consentToRepresentAt),
    interviews,
    references: person.references.map((reference, index) =>
      resolveReference(reference, [...path, "references", index], calendar),
    ),
  };
}

function resolveReference(reference: ScenarioReference, path: Path, calendar: Calendar) {
  const { overlap } = reference;
  if (overlap) calendar.date([...path, "overlap", "from"], overlap.from);
  if (overlap?.to) calendar.date([...path, "overlap", "to"], overlap.to);
  const times = {
    at: calendar.time([...path, "at"], reference.at),
    candidateConsentAt: calendar.time([...path, "candidateConsentAt"], reference.candidateConsentAt),
  };
  return reference.openingConsent
    ? { ...reference, ...times, notes: reference.notes.map(resolveNote) }
    : { ...reference, ...times };
}

function resolveNote({ at, ...note }: ScenarioNote) {
  return { ...note, stampMs: stampMs(at) ?? 0 };
}
