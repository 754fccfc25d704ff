import type { OnTimeRow } from "../../../shared/contract/quality.ts";
import { hoursWords } from "./hours-words.ts";

const WIDTH = 640;
const PROMISE = 48;
/** The line ends here; whatever took longer stands at its end. */
const END = 72;
const x = (hours: number): number => 8 + (Math.min(hours, END) / END) * (WIDTH - 16);

/** Each shortlist that was sent as a dot by the hours it took, against the line of 48; the table below says the same. */
export function HoursLine({ briefs }: { briefs: readonly OnTimeRow[] }) {
  const sent = briefs.flatMap(({ brief, hours }) => (hours === null ? [] : [{ brief, hours }]));
  if (sent.length === 0) return null;
  const said = sent.map(({ hours }) => hoursWords(hours)).join(", ");
  return (
    <svg className="quality-line" viewBox={`0 0 ${WIDTH} 56`} role="img" aria-label={`Hours to a shortlist: ${said}.`}>
      <line className="quality-axis" x1={x(0)} x2={x(END)} y1="32.5" y2="32.5" />
      <line className="quality-promise" x1={x(PROMISE)} x2={x(PROMISE)} y1="8" y2="40" />
      {sent.map(({ brief, hours }) =>
        hours <= PROMISE ? (
          <circle key={brief} className="quality-kept" cx={x(hours)} cy="24" r="4" />
        ) : (
          <rect key={brief} className="quality-missed" x={x(hours) - 4} y="20" width="8" height="8" />
        ),
      )}
      {[0, 12, 24, 36, PROMISE, 60].map((hours) => (
        <text key={hours} x={x(hours)} y="52" textAnchor={hours === 0 ? "start" : "middle"}>{`${hours} h`}</text>
      ))}
      <text x={x(END)} y="52" textAnchor="end">{`${END} h or more`}</text>
    </svg>
  );
}
