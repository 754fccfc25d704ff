import { useStore } from "zustand";
import type { BriefOverview } from "../../../shared/contract/briefs.ts";
import { titleInSentence } from "../../../shared/domain/briefs/titles.ts";
import { dayAndMonth, dayAndTime } from "../../parts/moment.ts";
import { zoneAt } from "../../parts/wall-time.ts";
import { Button } from "../../ui/button.tsx";
import { Link } from "../../ui/link.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Secret } from "../../ui/secret.tsx";
import type { OverviewStore } from "./overview-store.ts";

type Version = BriefOverview["versions"][number];

interface Props {
  overview: BriefOverview;
  store: OverviewStore;
  /** IANA zone of the brief, else the recruiter's. */
  timeZone: string;
  /** Asks why the brief ends. */
  onClose(): void;
  /** Asks for a time that the client agreed to. */
  onAgree(): void;
}

/** What is to be done, how many are how far, what was told and what was sent. */
export function NextPane({ overview, store, timeZone, onClose, onAgree }: Props) {
  const { brief, nextSteps, stages, versions } = overview;
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
      {brief.clock.agreedDueAt && (
        <p>
          Agreed with the client: due {dayAndTime(brief.clock.agreedDueAt, timeZone)}{" "}
          {zoneAt(brief.clock.agreedDueAt, timeZone)}.
        </p>
      )}
      <Role brief={brief} store={store} />
      <p className="next-previews">
        <Link href={`/briefs/${brief.id}/rate`}>Explain this rate</Link>
      </p>
      {brief.words && (
        <section aria-labelledby="next-words">
          <h2 id="next-words">In their words</h2>
          <blockquote className="next-words">
            <Secret>{brief.words}</Secret>
          </blockquote>
        </section>
      )}
      {overview.lessons.length > 0 && (
        <section aria-labelledby="next-lessons">
          <h2 id="next-lessons">What the client looked at</h2>
          <dl className="next-counts num">
            {overview.lessons.map(({ words, count }) => (
              <div key={words}>
                <dt>{words}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section aria-labelledby="next-versions">
        <h2 id="next-versions">Versions</h2>
        {versions.length === 0 && <p className="overview-none">Nothing exported yet.</p>}
        <ul className="next-list">
          {versions.map((version) => (
            <VersionRow key={version.id} version={version} brief={brief.id} timeZone={timeZone} store={store} />
          ))}
        </ul>
      </section>
      {brief.closedAt && (
        <p className="overview-none">
          Closed {dayAndMonth(brief.closedAt, timeZone)}: {brief.closeReason}
        </p>
      )}
      {overview.people.some(({ onShortlist }) => onShortlist) && (
        <p className="next-previews">
          <Link href={`/briefs/${brief.id}/export?variant=named`}>Preview the PDF</Link>
          <Link href={`/briefs/${brief.id}/export?variant=blind`}>Preview the blind PDF</Link>
        </p>
      )}
      <div className="next-ends">
        {!brief.closedAt && brief.clock.startedAt && !brief.clock.sentAt && (
          <Button tone="secondary" small onPress={onAgree}>
            Agree a new time…
          </Button>
        )}
        <Button tone="secondary" small onPress={brief.closedAt ? () => void store.getState().reopen() : onClose}>
          {brief.closedAt ? "Reopen this brief" : "Close this brief…"}
        </Button>
      </div>
    </div>
  );
}

/** The role and the reason that is kept with it, else what the answers say. */
function Role({ brief, store }: Pick<Props, "store"> & { brief: BriefOverview["brief"] }) {
  const triage = useStore(store, (state) => state.triage);
  const title = brief.role ?? triage?.title;
  if (!title) return null;
  const [first] = brief.role === null || brief.role === triage?.title ? (triage?.reasons ?? []) : [];
  return (
    <section aria-labelledby="next-role">
      <h2 id="next-role">Why {titleInSentence(title)}</h2>
      {brief.roleReason ? <p className="secret">{brief.roleReason}</p> : first && <p>{first}</p>}
      {triage?.warnings
        .filter(({ id }) => id === "generalist-mismatch")
        .map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
    </section>
  );
}

interface VersionProps {
  version: Version;
  brief: string;
  timeZone: string;
  store: OverviewStore;
}

function VersionRow({ version, brief, timeZone, store }: VersionProps) {
  const { id, number, variant, frozenAt, pages, sentAt, sentTo } = version;
  const name = `v${number}, ${variant}`;
  return (
    <li>
      <LinkButton words={name} label={`Save ${name} again`} onPress={() => void store.getState().saveVersion(id)} />
      <span className="next-when num">{`${pages} pages, ${dayAndMonth(frozenAt, timeZone)}`}</span>
      {sentAt && (
        <p className="next-sent">
          Sent to <Secret>{sentTo}</Secret>, {dayAndMonth(sentAt, timeZone)}.{" "}
          <Link href={`/briefs/${brief}/feedback?version=${id}`} label={`Feedback: what the client said of ${name}`}>
            Feedback
          </Link>
        </p>
      )}
    </li>
  );
}
