import { useEffect } from "react";
import { useStore } from "zustand";
import type { OnTimeRow } from "../../../shared/contract/quality.ts";
import { dayAndTime } from "../../parts/moment.ts";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { Page } from "../../ui/page.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState, ErrorNote, Skeleton } from "../../ui/states.tsx";
import { Table } from "../../ui/table.tsx";
import { HoursLine } from "./hours-line.tsx";
import { hoursWords } from "./hours-words.ts";
import type { QualityState, QualityStore } from "./quality-store.ts";
import "./quality-screen.css";

const COLUMNS = [
  { id: "brief", words: "Brief" },
  { id: "client", words: "Client" },
  { id: "taken", words: "Clock started", narrow: "hide" },
  { id: "took", words: "Shortlist" },
  { id: "promise", words: "48 hours" },
  { id: "agreed", words: "Agreed time", narrow: "hide" },
] as const;

const PROMISES: Record<OnTimeRow["promise"], string> = {
  kept: "Kept",
  missed: "Missed",
  running: "Still running",
  ended: "Closed before it was due",
};
/** As many as a table holds. */
const SHOWN = 100;

interface Props {
  store: QualityStore;
  /** The recruiter’s. */
  timeZone: string | undefined;
}

/** How well the promise of 48 hours is kept, and how each brief went. */
export function QualityScreen({ store, timeZone }: Props) {
  const { onTime, error, watch } = useStore(store);
  useEffect(() => watch(), [watch]);
  useScreen({ title: "Quality", crumbs: [{ words: "Quality" }], commands: [] });
  return (
    <Page wide title={<ScreenTitle>Quality</ScreenTitle>}>
      {error && <ErrorNote>{error}</ErrorNote>}
      {!onTime && !error && <Skeleton rows={6} />}
      {onTime?.briefs.length === 0 && (
        <EmptyState title="No clock has been started yet. Once one has, how long its shortlist took stands here." />
      )}
      {onTime && onTime.briefs.length > 0 && <OnTime onTime={onTime} timeZone={timeZone} />}
    </Page>
  );
}

function OnTime({ onTime, timeZone }: { onTime: NonNullable<QualityState["onTime"]>; timeZone: string | undefined }) {
  const { briefs, words, percent, medianHours, of } = onTime;
  const own = briefs.some(({ sample }) => !sample);
  return (
    <>
      <section className="quality-rate" aria-labelledby="quality-rate">
        <h2 id="quality-rate">Sent within 48 hours</h2>
        <p className="quality-figure num">{percent === null ? words : `${percent} %`}</p>
        <p>
          {percent !== null && `${words}. `}
          {medianHours !== null && `Half of them took ${hoursWords(medianHours)} or less. `}
          {of > 0 && of < 10 && `${of} so far: too few to read much from. `}
          {!own && "The sample is left out. "}
        </p>
        <HoursLine briefs={briefs} />
      </section>
      <section className="quality-history" aria-labelledby="quality-history">
        <h2 id="quality-history">Every clock, newest first</h2>
        <Table
          label="Every clock, newest first"
          columns={COLUMNS}
          rows={briefs.slice(0, SHOWN).map((row) => rowOf(row, timeZone))}
        />
        {briefs.length > SHOWN && <p>{`The newest ${SHOWN} of ${briefs.length}; the rate counts them all.`}</p>}
      </section>
    </>
  );
}

function rowOf(row: OnTimeRow, timeZone: string | undefined) {
  const { brief, title, client, startedAt, words, promise, agreed, sample } = row;
  return {
    id: brief,
    href: `/briefs/${brief}`,
    text: sample ? `${title}, sample` : title,
    cells: {
      brief: sample ? `${title}, sample` : title,
      client: <Secret>{client.name}</Secret>,
      taken: dayAndTime(startedAt, timeZone),
      took: words,
      promise: PROMISES[promise],
      agreed: agreed === null ? "None agreed" : PROMISES[agreed],
    },
  };
}
