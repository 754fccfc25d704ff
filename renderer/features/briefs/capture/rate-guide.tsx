import type { Output } from "../../../../shared/contract/contract.ts";
import { partDateWords } from "../../../../shared/domain/clock/part-dates.ts";
import { Link } from "../../../ui/link.tsx";
import { RateLine } from "./rate-line.tsx";

type Guide = Output<"rates.guide">;

interface Props {
  guide: Guide;
  /** Where this brief’s rate is explained; null while it has no address. */
  explain: string | null;
}

/** Where the money lies: the bands with the client’s budget over them, what moves a rate, and where the figures come from. */
export function RateGuide({ guide, explain }: Props) {
  const { band, budget, fractional, arrows, top, edges, source, indicative } = guide;
  const moved = arrows.filter(({ applies }) => applies);
  const others = arrows.filter(({ applies }) => !applies);
  return (
    <section className="role-rate" aria-labelledby="role-rate">
      <header>
        <h2 id="role-rate">Rate guide, A$ a day</h2>
        <span>Guide of {partDateWords(source.asOf)}</span>
      </header>
      <RateLine guide={guide} />
      {budget && <p className="secret">{budget.words}</p>}
      <Arrows arrows={moved} />
      {top && <p>{top}</p>}
      {band && <p>{band.words}.</p>}
      {fractional.words.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <p className="role-indicative">{indicative}</p>
      {explain && (
        <p>
          <Link href={explain}>Explain this rate</Link>
        </p>
      )}
      <details>
        <summary>How the guide is read</summary>
        <p>
          {`Fractional: A$${grouped(fractional.from)} to A$${grouped(fractional.to)} a month for ${fractional.daysFrom} to ${fractional.daysTo} days a week.`}
        </p>
        {others.length > 0 && <p>What else would move it:</p>}
        <Arrows arrows={others} />
        {edges.map((words) => (
          <p key={words}>{words}</p>
        ))}
        <p>{`Source: ${source.words}, ${partDateWords(source.asOf)}. All without GST.`}</p>
      </details>
    </section>
  );
}

function Arrows({ arrows }: { arrows: Guide["arrows"] }) {
  if (arrows.length === 0) return null;
  return (
    <ul className="role-arrows">
      {arrows.map(({ id, direction, words }) => (
        <li key={id}>
          <svg className="glyph" viewBox="0 0 16 16" role="img" aria-label={direction === "up" ? "Up:" : "Down:"}>
            <path d={direction === "up" ? "M8 13V3M3.5 7.5 8 3l4.5 4.5" : "M8 3v10M3.5 8.5 8 13l4.5-4.5"} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

const grouped = (dollars: number): string => dollars.toLocaleString("en-AU");
