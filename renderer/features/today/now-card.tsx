import type { TodayRow } from "../../../shared/contract/today.ts";
import { timeOfDay } from "../../parts/moment.ts";
import { Button } from "../../ui/button.tsx";
import { Link } from "../../ui/link.tsx";
import { useGo } from "../../ui/navigation.tsx";
import { Secret } from "../../ui/secret.tsx";
import { startWords, whereTo } from "./where-to.ts";

interface Props {
  row: TodayRow;
  timeZone: string | undefined;
  /** The first of several: its action is the screen's own. */
  first: boolean;
}

/** The call that runs or comes next, the only card of the screen. */
export function NowCard({ row, timeZone, first }: Props) {
  const go = useGo();
  return (
    <section className="now" aria-label={`Now: ${row.who}${row.at ? `, ${timeOfDay(row.at, timeZone)}` : ""}`}>
      <p className="now-when num">
        {row.at && <time dateTime={row.at}>{timeOfDay(row.at, timeZone)}</time>}
        <span>{row.detail}</span>
      </p>
      <div className="now-body">
        <h2>
          {row.kind === "reference" ? "Reference call" : "Interview"} with <Secret>{row.who}</Secret>
        </h2>
        <p>
          <Secret>{row.what}</Secret>
        </p>
        <ul className="now-facts">
          {row.facts.map((fact) => (
            <li key={fact} className="secret">
              {fact}
            </li>
          ))}
          {row.sample && <li>Sample data</li>}
        </ul>
      </div>
      <div className="now-ways">
        {row.brief && <Link href={`/briefs/${row.brief}`}>Open the brief</Link>}
        <Button
          tone={first ? "primary" : "secondary"}
          keys={first ? "Mod+Enter" : undefined}
          onPress={() => go(whereTo(row))}
        >
          {startWords(row)}
        </Button>
      </div>
    </section>
  );
}
