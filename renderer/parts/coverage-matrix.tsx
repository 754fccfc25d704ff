import type { BriefOverview } from "../../shared/contract/briefs.ts";
import { Secret } from "../ui/secret.tsx";
import { STANDING_WORDS, StandingGlyph, type StandingValue } from "./standing.tsx";
import "./coverage-matrix.css";

interface Props {
  caption: string;
  needs: BriefOverview["needs"];
  people: readonly { candidate: string; name: string }[];
}

/** With more people than this the columns have room for glyphs alone. */
const MOST_IN_WORDS = 5;

const ORDER: StandingValue[] = ["confirmed", "partly", "contradicted", "disputed", "cannot-say", "not-checked"];

/** Who covers which need, and who confirmed it: a real table, with the whole said once in words. */
export function CoverageMatrix({ caption, needs, people }: Props) {
  const used = ORDER.filter((standing) => needs.some(({ cells }) => cells.some((cell) => cell.standing === standing)));
  return (
    <figure className="matrix">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="matrix-scroll" aria-label={caption} tabIndex={0}>
        <table className={people.length > MOST_IN_WORDS ? "matrix-glyphs" : ""}>
          <caption className="sr">{`${caption}. ${inWords(needs, people)}`}</caption>
          <thead>
            <tr>
              <th scope="col">Need</th>
              {people.map(({ candidate, name }) => (
                <th key={candidate} scope="col" title={name}>
                  <Secret>{firstName(name, people)}</Secret>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {needs.map(({ id, statement, weight, cells }) => (
              <tr key={id}>
                <th scope="row">
                  {statement} {weight === "nice" && <span className="matrix-nice">nice to have</span>}
                </th>
                {cells.map((cell) => (
                  <Cell key={cell.candidate} {...cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <figcaption className="matrix-legend" aria-hidden="true">
        {used.map((standing) => (
          <span key={standing} className={`standing ${standing}`}>
            <StandingGlyph standing={standing} />
            {STANDING_WORDS[standing]}
          </span>
        ))}
        <span className="standing not-checked">
          <span className="matrix-blank" /> Blank: not claimed
        </span>
      </figcaption>
    </figure>
  );
}

function Cell({ standing, who }: BriefOverview["needs"][number]["cells"][number]) {
  if (!standing)
    return (
      <td>
        <span className="sr">Not claimed</span>
      </td>
    );
  const words = who ? `${STANDING_WORDS[standing]}: ${who}` : STANDING_WORDS[standing];
  return (
    <td title={words}>
      <span className={`standing ${standing}`} aria-hidden="true">
        <StandingGlyph standing={standing} />
        {who && <span className="matrix-who">{who}</span>}
      </span>
      <span className="sr">{words}</span>
    </td>
  );
}

/** "Tamsin", or the whole name where two people share the first part. */
function firstName(name: string, people: Props["people"]): string {
  const first = (of: string): string => of.trim().split(/\s+/u)[0] ?? of;
  return people.filter((person) => first(person.name) === first(name)).length > 1 ? name : first(name);
}

function inWords(needs: Props["needs"], people: Props["people"]): string {
  const musts = needs.filter(({ weight }) => weight === "must");
  return people
    .map(({ candidate, name }) => {
      const confirmed = musts.filter(({ cells }) =>
        cells.some((cell) => cell.candidate === candidate && cell.standing === "confirmed"),
      );
      return `${name}: ${confirmed.length} of ${musts.length} must-haves confirmed.`;
    })
    .join(" ");
}
