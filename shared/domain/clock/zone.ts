const formats = new Map<string, Intl.DateTimeFormat>();

/** Calendar fields on a wall clock; `month` 1–12, `weekday` 0 is Sunday, `offsetMinutes` is local minus UTC. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  weekday: number;
  offsetMinutes: number;
}

/** Whether the name is a time zone of this computer's table: "Australia/Sydney". */
export function isZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** What clocks show in a zone at an instant; throws RangeError for an unknown zone or a text that is no time. */
export function wallClock(iso: string, zone: string): Wall {
  const instant = new Date(iso);
  const parts = formatOf(zone).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  const fields = [of("year"), of("month"), of("day"), of("hour"), of("minute"), of("second")] as const;
  const [year, month, day, hour, minute, second] = fields;
  const asUtc = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const offsetMinutes = Math.round((asUtc.getTime() - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
  return { year, month, day, hour, minute, second, weekday: asUtc.getUTCDay(), offsetMinutes };
}

/** "AEDT", "ACST", "AWST"; Lord Howe has its own names; elsewhere the distance: "UTC+8", "UTC−3:30". */
export function zoneAbbreviation(zone: string, offsetMinutes: number): string {
  const known = tableOf(zone)?.[offsetMinutes];
  if (known) return known;
  if (offsetMinutes === 0) return "UTC";
  const [hours, minutes] = [Math.floor(Math.abs(offsetMinutes) / 60), Math.abs(offsetMinutes) % 60];
  return `UTC${offsetMinutes < 0 ? "−" : "+"}${hours}${minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`}`;
}

const mainland: Record<number, string> = {
  480: "AWST",
  525: "ACWST",
  540: "AWDT",
  570: "ACST",
  600: "AEST",
  630: "ACDT",
  660: "AEDT",
};
const lordHowe: Record<number, string> = { 630: "LHST", 660: "LHDT" };
const newZealand: Record<number, string> = { 720: "NZST", 780: "NZDT" };

function tableOf(zone: string): Record<number, string> | undefined {
  if (/^Australia\/(Lord_Howe|LHI)$/i.test(zone)) return lordHowe;
  if (/^(Australia\/|Antarctica\/Macquarie$)/i.test(zone)) return mainland;
  return /^(Pacific\/Auckland|NZ)$/i.test(zone) ? newZealand : undefined;
}

/** The format is asked for numbers only, so that no computer's wording, locale or spaces get into a sentence. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const numeric = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric" } as const;
  const made = new Intl.DateTimeFormat("en-AU", {
    ...numeric,
    minute: "numeric",
    second: "numeric",
    hourCycle: "h23",
    calendar: "gregory",
    numberingSystem: "latn",
    timeZone: zone,
  });
  formats.set(zone, made);
  return made;
}
