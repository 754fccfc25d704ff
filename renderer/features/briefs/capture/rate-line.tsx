import type { Output } from "../../../../shared/contract/contract.ts";
import { optionNames } from "../../../../shared/domain/briefs/option-names.ts";

const WIDTH = 308;
/** Dollars of air at either end. */
const AIR = 50;
/** Half the width of the bracket’s words, so that they never leave the picture. */
const HALF_LABEL = 72;

/** The guide’s bands on one line, the client’s budget as a bracket over them; a budget beyond the line ends at its edge. */
export function RateLine({ guide: { bands, budget, band } }: { guide: Output<"rates.guide"> }) {
  const ends = bands.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(...ends) - AIR, Math.max(...ends) + AIR];
  const x = (dollars: number): number => ((Math.min(Math.max(dollars, low), high) - low) / (high - low)) * WIDTH;
  const ticks = [...new Set(ends)].sort((a, b) => a - b);
  const words = budget && `Their budget ${span(budget)}`;
  const said = bands.map(({ level, from, to }) => `${optionNames.level[level]} ${span({ from, to })}`).join(", ");
  const bracket = budget && { from: x(budget.from), to: Math.max(x(budget.to), x(budget.from) + 2) };
  const middle = bracket ? (bracket.from + bracket.to) / 2 : 0;
  return (
    <svg
      className={budget ? "rate-line secret" : "rate-line"}
      viewBox={`0 0 ${WIDTH} 78`}
      role="img"
      aria-label={`Guide, A$ a day: ${said}.${words ? ` ${words}.` : ""}`}
    >
      {bands.map(({ level, from, to }) => (
        <g key={level} className={level === band?.level ? "is-theirs" : undefined}>
          <rect x={x(from) + 1} y="26" width={Math.max(0, x(to) - x(from) - 2)} height="20" rx="3" />
          <text className="rate-band" x={(x(from) + x(to)) / 2} y="40" textAnchor="middle">
            {optionNames.level[level]}
          </text>
        </g>
      ))}
      {bracket && (
        <>
          <path className="rate-bracket" d={`M${bracket.from} 22v-6H${bracket.to}v6`} />
          <text
            className="rate-budget"
            x={Math.min(Math.max(middle, HALF_LABEL), WIDTH - HALF_LABEL)}
            y="10"
            textAnchor="middle"
          >
            {words}
          </text>
        </>
      )}
      <line className="rate-axis" x1="0" x2={WIDTH} y1="54.5" y2="54.5" />
      {ticks.map((at) => (
        <g key={at}>
          <line className="rate-axis" x1={x(at)} x2={x(at)} y1="54" y2="59" />
          <text x={x(at)} y="72" textAnchor="middle">
            {at.toLocaleString("en-AU")}
          </text>
        </g>
      ))}
    </svg>
  );
}

const span = ({ from, to }: { from: number; to: number }): string =>
  from === to ? from.toLocaleString("en-AU") : `${from.toLocaleString("en-AU")}–${to.toLocaleString("en-AU")}`;
