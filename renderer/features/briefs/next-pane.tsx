import type { BriefOverview } from "../../../shared/contract/briefs.ts";
import { dayAndMonth } from "../../parts/moment.ts";
import { Button } from "../../ui/button.tsx";
import { Link } from "../../ui/link.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Secret } from "../../ui/secret.tsx";
import type { OverviewStore } from "./overview-store.ts";

type Version = BriefOverview["versions"][number];

interface Props {
  overview: BriefOverview;
  store: OverviewStore;
  /** Asks why the brief ends. */
  onClose(): void;
}

/** What is to be done, how many are how far, what was told and what was sent. */
export function NextPane({ overview, store, onClose }: Props) {
  const { brief, nextSteps, stages, versions } = overview;
  const timeZone = brief.timeZone ?? undefined;
  return (
    <div className="next">
      <section aria-labelledby="next-steps">
        <h2 id="next-steps">Next</h2>
        {nextSteps.length === 0 && <p className="overview-none">Nothing to do here now.</p>}
        <ul className="next-list">
          {nextSteps.map(({ words, candidate }) => (
            <li key={`${candidate} ${words}`}>
              <Secret>{words}</Secret>
            </li>
          ))}
        </ul>
      </section>
      {stages.length > 0 && (
        <section aria-labelledby="next-stages">
          <h2 id="next-stages">Stages</h2>
          <dl className="next-counts num">
            {stages.map(({ stage, words, count }) => (
              <div key={stage}>
                <dt>{words}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {brief.words && (
        <section aria-labelledby="next-words">
          <h2 id="next-words">In their words</h2>
          <blockquote className="next-words">
            <Secret>{brief.words}</Secret>
          </blockquote>
        </section>
      )}
      <section aria-labelledby="next-versions">
        <h2 id="next-versions">Versions</h2>
        {versions.length === 0 && <p className="overview-none">Nothing exported yet.</p>}
        <ul className="next-list">
          {versions.map((version) => (
            <VersionRow key={version.id} version={version} timeZone={timeZone} store={store} />
          ))}
        </ul>
      </section>
      {brief.closedAt && (
        <p className="overview-none">
          Closed {dayAndMonth(brief.closedAt, timeZone)}: {brief.closeReason}
        </p>
      )}
      {overview.people.some(({ onShortlist }) => onShortlist) && (
        <p>
          <Link href={`/briefs/${brief.id}/export?variant=blind`}>Preview the blind PDF</Link>
        </p>
      )}
      {!brief.closedAt && (
        <Button tone="secondary" small onPress={onClose}>
          Close this brief…
        </Button>
      )}
    </div>
  );
}

interface VersionProps {
  version: Version;
  timeZone: string | undefined;
  store: OverviewStore;
}

function VersionRow({ version, timeZone, store }: VersionProps) {
  const { id, number, variant, frozenAt, pages, sentAt, sentTo } = version;
  const name = `v${number}, ${variant}`;
  return (
    <li>
      <LinkButton words={name} label={`Save ${name} again`} onPress={() => void store.getState().saveVersion(id)} />
      <span className="next-when num">{`${pages} pages, ${dayAndMonth(frozenAt, timeZone)}`}</span>
      {sentAt && (
        <p className="next-sent">
          Sent to <Secret>{sentTo}</Secret>, {dayAndMonth(sentAt, timeZone)}
        </p>
      )}
    </li>
  );
}
