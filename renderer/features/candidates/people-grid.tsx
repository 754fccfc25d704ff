import { History, X } from "lucide-react";
import { useMemo } from "react";
import { useStore } from "zustand";
import type { PersonRow } from "../../../shared/contract/candidates.ts";
import type { PeopleSort } from "../../../shared/domain/candidates/list.ts";
import { vettedWords } from "../../../shared/domain/candidates/vetting.ts";
import { ScoreStrip } from "../../parts/score-strip.tsx";
import { Grid, type GridRow } from "../../ui/grid.tsx";
import { Secret } from "../../ui/secret.tsx";
import type { PeopleState, PeopleStore } from "./people-store.ts";
import { dollars, freeWords, LEVELS, monthAndYear } from "./words.ts";

interface Props {
  store: PeopleStore;
  /** Who is shown beside the list. */
  selected: string | undefined;
  sort: PeopleSort;
  reversed: boolean;
  /** The client whose brief C2 and C3 are for. */
  against: string | undefined;
  /** A calendar day. */
  today: string;
  onSort(sort: PeopleSort): void;
  onPeek(id: string): void;
  onMove(id: string): void;
  onOpen(id: string): void;
}

/** Which way a column runs when it is ordered its own way. */
const FIRST: Record<PeopleSort, "ascending" | "descending"> = {
  added: "descending",
  name: "ascending",
  c1: "descending",
  rate: "ascending",
  available: "ascending",
  claims: "descending",
  vetted: "descending",
};

/** Everyone who was asked for, by proof: C1 leads. */
export function PeopleGrid(props: Props) {
  const { store, selected, sort, reversed, against, today, onSort, onPeek, onMove, onOpen } = props;
  const { rows, total, current, see, stand } = useStore(store);
  const count = total ?? 0;
  const at = Math.min(current, Math.max(0, count - 1));
  const idAt = (place: number, then: (id: string) => void): void => {
    const row = rows.get(place);
    if (row) then(row.id);
  };
  // A row is the same for as long as what it shows is.
  const drawn = useMemo(() => drawing(rows, count, against, today), [rows, count, against, today]);
  const other = FIRST[sort] === "ascending" ? "descending" : "ascending";
  const head = (id: PeopleSort, words: string) => ({
    id,
    words,
    sorted: id === sort ? (reversed ? other : FIRST[sort]) : undefined,
    onSort: () => onSort(id),
  });
  return (
    <Grid
      label="Candidates"
      className="people-grid"
      columns={[
        head("name", "Name"),
        head("c1", "C1 API design"),
        { id: "c26", words: <Criteria /> },
        { id: "level", words: "Level" },
        head("rate", "A$ a day"),
        head("available", "Free"),
        head("claims", "Claims"),
        head("vetted", "Vetted"),
        { id: "briefs", words: "Briefs" },
      ]}
      count={count}
      rowAt={drawn}
      current={at}
      selected={selected}
      onCurrent={(place) => {
        stand(place);
        idAt(place, onMove);
      }}
      onSee={see}
      onPeek={(place) => idAt(place, onPeek)}
      onOpen={(place) => idAt(place, onOpen)}
    />
  );
}

function drawing(rows: PeopleState["rows"], count: number, against: string | undefined, today: string) {
  const known = new Map<number, GridRow>();
  return (place: number): GridRow | undefined => {
    const row = rows.get(place);
    if (!row) return undefined;
    const { id, name } = row;
    const here = known.get(place) ?? {
      id,
      label: `${name}, ${place + 1} of ${count}`,
      cells: cellsOf(row, against, today),
    };
    known.set(place, here);
    return here;
  };
}

const Criteria = () => (
  <span className="people-criteria">
    {["C2", "C3", "C4", "C5", "C6"].map((criterion) => (
      <span key={criterion}>{criterion}</span>
    ))}
  </span>
);

function cellsOf(row: PersonRow, against: string | undefined, today: string) {
  const { name, scores, level, rate, availableFrom, claims, vettedAt, stale, briefs, sample } = row;
  const [first, ...more] = briefs;
  const now = `${today}T12:00:00.000Z`;
  return [
    <span key="name" className="people-name" title={name}>
      <Secret>{name}</Secret>
      {sample && <span className="people-sample"> Sample</span>}
    </span>,
    <ScoreStrip key="c1" scores={scores.slice(0, 1)} />,
    <ScoreStrip key="c26" scores={scores.slice(1)} against={against} />,
    level && LEVELS[level],
    rate && (
      <span key="rate" className="num">
        <Secret>{dollars(rate.cents)}</Secret>
        {rate.per === "month" && <span className="people-unit"> mo</span>}
      </span>
    ),
    <span key="free" className="num">
      {freeWords(availableFrom, today)}
    </span>,
    <span key="claims" className="num">
      {claims.contradicted > 0 && (
        <span className="contradicted" title={contradicted(claims.contradicted)}>
          <X className="icon" aria-hidden="true" />
          <span className="sr">{contradicted(claims.contradicted)}. </span>
        </span>
      )}
      <span aria-hidden="true">{`${claims.confirmed}/${claims.of}`}</span>
      <span className="sr">{`${claims.confirmed} of ${claims.of} confirmed`}</span>
    </span>,
    vettedAt && (
      <span key="vetted" className={stale ? "num partly" : "num"} title={vettedWords(vettedAt, now) ?? ""}>
        {stale && <History className="icon" aria-hidden="true" />}
        {stale && <span className="sr">Stale. </span>}
        {monthAndYear(vettedAt)}
      </span>
    ),
    first && (
      <span key="briefs" title={briefs.map(({ client, title }) => `${client}, ${title}`).join("\n")}>
        <Secret>{first.client}</Secret>
        {more.length > 0 && ` and ${more.length} more`}
      </span>
    ),
  ];
}

const contradicted = (count: number): string => (count === 1 ? "1 claim contradicted" : `${count} claims contradicted`);
