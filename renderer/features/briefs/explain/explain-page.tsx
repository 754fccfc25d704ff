import { counted } from "../../../../shared/domain/clock/durations.ts";
import { partDateWords } from "../../../../shared/domain/clock/part-dates.ts";
import { moneyWords } from "../../../../shared/domain/rates/money.ts";
import { Secret } from "../../../ui/secret.tsx";
import type { Explained } from "./explain-store.ts";

type Cost = NonNullable<Explained["cost"]>;
type Compare = NonNullable<Explained["compare"]>;

/** The months that most people ask about; the turning month joins them. */
const MONTHS = [3, 6, 12, 24, 36];

/** One page that explains the rate to a client. */
export function ExplainPage({ explained }: { explained: Explained }) {
  const { brief, guide, cost, compare, asked } = explained;
  const figures = [...(cost?.figures ?? []), ...(compare?.figures ?? [])];
  const known = figures.filter(({ id }, at) => figures.findIndex((other) => other.id === id) === at);
  return (
    <article className="explain-page">
      <header>
        <h2>{brief.title}</h2>
        <p>
          <Secret>{brief.client.name}</Secret>. {guide.indicative}
        </p>
      </header>
      {!cost && <p>{asked.from === "pay" ? "Say the share to get from pay to cost." : "Type a day rate to start."}</p>}
      {cost && <Sides cost={cost} months={brief.months} withShare={asked.percent !== null} />}
      {compare && <Permanent compare={compare} />}
      <section aria-labelledby="explain-from">
        <h3 id="explain-from">Where the figures come from</h3>
        <ul>
          {guide.band && (
            <li>{`${guide.band.words}. ${guide.source.words}, ${partDateWords(guide.source.asOf)}. Indicative.`}</li>
          )}
          {known.map(({ id, label, words, source, indicative }) => (
            <li key={id}>{`${label}: ${words}. ${source.words}, ${partDateWords(source.asOf)}. ${indicative}`}</li>
          ))}
        </ul>
      </section>
    </article>
  );
}

function Sides({ cost, months, withShare }: { cost: Cost; months: number | null; withShare: boolean }) {
  const rows: [string, Cost["cost"] | Cost["cost"]["withGst"]][] = [
    ["The client pays, without GST", cost.cost],
    ["The client pays, with GST", cost.cost.withGst],
    ...(withShare
      ? ([
          ["The person gets, without GST", cost.pay],
          ["The person gets, with GST", cost.pay.withGst],
          ["The agency’s share, without GST", cost.share],
        ] satisfies [string, Cost["cost"] | Cost["cost"]["withGst"]][])
      : []),
  ];
  return (
    <section aria-labelledby="explain-sides">
      <h3 id="explain-sides">What it costs</h3>
      <Figures
        caption="What it costs"
        head={["A day", "A month", ...(months === null ? [] : [counted(months, "month")])]}
        rows={rows.map(([words, { day, month, engagement }]) => ({
          words,
          cells: [day, month, ...(months === null ? [] : [engagement ?? 0])],
        }))}
      />
      {withShare && (
        <p>
          Margin: <Secret>{cost.marginPercent} %</Secret> of what the client pays. Mark-up:{" "}
          <Secret>{cost.markupPercent} %</Secret> on what the person gets.
        </p>
      )}
      {withShare && <Sums sums={cost.sums} />}
      {cost.notes.map((words) => (
        <p key={words} className="explain-note">
          {words}
        </p>
      ))}
    </section>
  );
}

function Permanent({ compare }: { compare: Compare }) {
  const turning = compare.cheaperFrom;
  const wanted = [...new Set([...MONTHS, ...(turning === null ? [] : [turning])])].sort((a, b) => a - b);
  const shown = compare.months.filter(({ month }) => wanted.includes(month));
  return (
    <section aria-labelledby="explain-permanent">
      <h3 id="explain-permanent">Beside a permanent hire</h3>
      <p className="explain-turn">{compare.words}</p>
      <Figures
        caption="Total if the need ends then"
        head={["Contract", "Permanent"]}
        rows={shown.map(({ month, contractCents, permanentCents }) => ({
          words: `After ${counted(month, "month")}${month === turning ? ", permanent is cheaper" : ""}`,
          cells: [contractCents, permanentCents],
        }))}
      />
      <Sums sums={compare.sums} />
      {compare.notes.map((words) => (
        <p key={words} className="explain-note">
          {words}
        </p>
      ))}
    </section>
  );
}

function Sums({ sums }: { sums: readonly string[] }) {
  return (
    <ul className="explain-sums num">
      {sums.map((words) => (
        <li key={words} className="secret">
          {words}
        </li>
      ))}
    </ul>
  );
}

interface FiguresProps {
  caption: string;
  head: readonly string[];
  rows: readonly { words: string; cells: readonly number[] }[];
}

function Figures({ caption, head, rows }: FiguresProps) {
  return (
    <table className="explain-table num">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <td />
          {head.map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ words, cells }) => (
          <tr key={words}>
            <th scope="row">{words}</th>
            {cells.map((cents, at) => (
              <td key={head[at]}>
                <Secret>{moneyWords(Math.round(cents / 100) * 100)}</Secret>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
