/** Words for an ISO 8601 instant in an IANA zone; without one, in this computer's. */
const inZone =
  (options: Intl.DateTimeFormatOptions) =>
  (instant: string, timeZone: string | undefined): string =>
    new Intl.DateTimeFormat("en-AU", { ...options, ...(timeZone && { timeZone }) })
      .format(new Date(instant))
      .replaceAll("\u202f", " ");

/** "2:03 pm" */
export const timeOfDay = inZone({ hour: "numeric", minute: "2-digit" });

/** "2:03:22 pm" */
export const timeToTheSecond = inZone({ hour: "numeric", minute: "2-digit", second: "2-digit" });

/** "Thu 3:40 pm" */
export const weekdayAndTime = (instant: string, timeZone: string | undefined): string =>
  `${weekday(instant, timeZone)} ${timeOfDay(instant, timeZone)}`;

/** "Thu 12 Mar, 3:40 pm" */
export const dayAndTime = (instant: string, timeZone: string | undefined): string =>
  `${day(instant, timeZone).replace(",", "")}, ${timeOfDay(instant, timeZone)}`;

/** "12 Mar" */
export const dayAndMonth = inZone({ day: "numeric", month: "short" });

/** Whether two instants fall on one calendar day of the zone. */
export const sameDay = (a: string, b: string, timeZone: string | undefined): boolean =>
  date(a, timeZone) === date(b, timeZone);

const weekday = inZone({ weekday: "short" });
const day = inZone({ weekday: "short", day: "numeric", month: "short" });
const date = inZone({ dateStyle: "short" });
