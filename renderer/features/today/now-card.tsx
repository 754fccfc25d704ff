import type { TodayRow } from "../../../shared/contract/today.ts";
import { timeOfDay } from "../../parts/moment.ts";
import { Link } from "../../ui/link.tsx";
import { Secret } from "../../ui/secret.tsx";

/** The call that runs or comes next, the only card of the screen. */
export function NowCard({ row, timeZone }: { row: TodayRow; timeZone: string | undefined }) {
  return (
    <section className="now" aria-label="Now">
      <p className="now-when num">
        {row.at && <time dateTime={row.at}>{timeOfDay(row.at, timeZone)}</time>}
        <span>
          <Secret>{row.detail}</Secret>
        </span>
      </p>
      <div className="now-body">
        <h2>
          {row.what} with <Secret>{row.who}</Secret>
        </h2>
        <ul className="now-facts">
          {row.facts.map((fact) => (
            <li key={fact} className="secret">
              {fact}
            </li>
          ))}
          {row.sample && <li>Sample data</li>}
        </ul>
      </div>
      <Link href={`/interviews/${row.id}/prepare`}>Prepare the call</Link>
      {row.brief && <Link href={`/briefs/${row.brief}`}>Open the brief</Link>}
    </section>
  );
}
