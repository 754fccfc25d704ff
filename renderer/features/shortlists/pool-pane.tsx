import type { Shortlist } from "../../../shared/contract/shortlists.ts";
import { consentNeeded } from "../../../shared/domain/briefs/stage.ts";
import { Button } from "../../ui/button.tsx";
import { RowList } from "../../ui/row-list.tsx";
import { Secret } from "../../ui/secret.tsx";
import type { BuilderStore } from "./builder-store.ts";

interface Props {
  shortlist: Shortlist;
  /** Whom the key A adds. */
  next: string | null;
  store: BuilderStore;
  onCurrent(candidate: string): void;
  onAdd(candidate: string): void;
}

/** Who could join the list: those who are ready, and those with one step still to go. */
export function PoolPane({ shortlist, next, store, onCurrent, onAdd }: Props) {
  const { lines, ready, nearly } = shortlist;
  const row = (one: { candidate: string; name: string; missing?: string }, at: number, all: readonly unknown[]) => ({
    id: one.candidate,
    text: [one.name, one.missing, `${at + 1} of ${all.length}`].filter(Boolean).join(", "),
    content: (
      <div className="pool-row">
        <span className="pool-name">
          <Secret>{one.name}</Secret>
        </span>
        <Button
          small
          tone={one.missing ? "quiet" : "secondary"}
          keys={one.candidate === next ? "A" : undefined}
          onPress={() => onAdd(one.candidate)}
        >
          <span aria-hidden="true">Add</span>
          <span className="sr">Add {one.name} to the shortlist</span>
        </Button>
        {one.missing && <span className="pool-missing">{one.missing}</span>}
        {one.missing === consentNeeded && (
          <Button small tone="quiet" onPress={() => void store.getState().recordConsent(one.candidate)}>
            <span aria-hidden="true">Record consent</span>
            <span className="sr">Record that {one.name} agrees to be represented</span>
          </Button>
        )}
      </div>
    ),
  });
  return (
    <div className="pool">
      <h2 className="pool-head">People on this brief</h2>
      {lines.length > 0 && (
        <ul className="pool-on">
          {lines.map(({ id, candidate }) => (
            <li key={id}>
              <Secret>{candidate.name}</Secret>
              <span className="pool-said">On the list</span>
            </li>
          ))}
        </ul>
      )}
      {ready.length > 0 && (
        <section aria-labelledby="pool-ready">
          <h3 id="pool-ready" className="pool-group">
            Ready
          </h3>
          <RowList label="Ready people" rows={ready.map(row)} onCurrent={onCurrent} />
        </section>
      )}
      {nearly.length > 0 && (
        <section aria-labelledby="pool-nearly">
          <h3 id="pool-nearly" className="pool-group">
            Nearly
          </h3>
          <RowList label="People who are nearly ready" rows={nearly.map(row)} onCurrent={onCurrent} />
        </section>
      )}
      {ready.length + nearly.length === 0 && lines.length > 0 && (
        <p className="pool-foot">Everybody on this brief is on the list.</p>
      )}
      <p className="pool-foot pool-end">Three to five people works well.</p>
    </div>
  );
}
