import { useStore } from "zustand";
import type { BriefRow } from "../../shared/contract/briefs.ts";
import { ClockGlyph } from "../parts/clock-glyph.tsx";
import { Link } from "../ui/link.tsx";
import { Secret } from "../ui/secret.tsx";
import { Tooltip } from "../ui/tooltip.tsx";
import { litBrief, navBriefs } from "./nav-briefs.ts";
import { isIn, PLACES, type Place } from "./places.tsx";
import { useStores } from "./stores.ts";
import "./nav.css";

interface Props {
  pathname: string;
  folded: boolean;
}

/** The places on the left, and open briefs below them; folded it shows glyphs with their names as tips. */
export function Nav({ pathname, folded }: Props) {
  const { today, briefs } = useStores();
  const waiting = useStore(today, ({ today }) => (today ? today.due.length + today.waiting.length : 0));
  const rows = useStore(briefs, ({ rows }) => rows) ?? [];
  const running = navBriefs(rows, new Date());
  const lit = litBrief(pathname, running);
  const list = (foot: boolean) => (
    <ul className={foot ? "nav-foot" : ""}>
      {PLACES.filter((place) => place.foot === foot).map((place) => (
        <li key={place.path}>
          <PlaceLink
            place={place}
            folded={folded}
            current={lit === undefined && isIn(pathname, place)}
            count={place.path === "/today" ? waiting : 0}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <nav id="navigation" aria-label="Main" className={folded ? "nav folded" : "nav"}>
      {list(false)}
      {running.length > 0 && (
        <>
          <h2 className={folded ? "sr" : "nav-label"}>Running briefs</h2>
          <ul>
            {running.map((row) => (
              <li key={row.id}>
                <BriefLink row={row} folded={folded} current={row.id === lit} />
              </li>
            ))}
          </ul>
        </>
      )}
      {list(true)}
    </nav>
  );
}

function PlaceLink({
  place,
  folded,
  current,
  count,
}: {
  place: Place;
  folded: boolean;
  current: boolean;
  count: number;
}) {
  const Icon = place.icon;
  const link = (
    <Link href={place.path} className="nav-link" current={current} label={folded ? place.words : undefined}>
      <Icon className="icon" aria-hidden="true" />
      {!folded && place.words}
      {!folded && count > 0 && (
        <span className="nav-end num">
          {count} <span className="sr">due or waiting</span>
        </span>
      )}
    </Link>
  );
  return folded ? (
    <Tooltip words={place.words} placement="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}

function BriefLink({ row, folded, current }: { row: BriefRow; folded: boolean; current: boolean }) {
  const label = `${row.client.name}, ${row.title}. ${row.clock.words}`;
  const link = (
    <Link href={`/briefs/${row.id}`} className="nav-link" current={current} label={folded ? label : undefined}>
      <span className={`clock ${row.clock.state}`}>
        <ClockGlyph state={row.clock.state} />
      </span>
      {!folded && (
        <>
          <span className="trunc">
            <Secret>{row.client.name}</Secret>
          </span>
          <span className="nav-end num" aria-hidden="true">
            {row.clock.short}
          </span>
          <span className="sr">{`${row.title}. ${row.clock.words}`}</span>
        </>
      )}
    </Link>
  );
  return folded ? (
    <Tooltip words={label} placement="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}
