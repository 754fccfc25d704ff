import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Evidence, ShortlistLine } from "../../../shared/contract/shortlists.ts";
import { firstName } from "../../../shared/domain/shortlists/first-name.ts";
import { startWith } from "../../../shared/domain/shortlists/suggest.ts";
import type { Typing } from "../../api/typing.ts";
import { Button } from "../../ui/button.tsx";
import { Secret } from "../../ui/secret.tsx";
import type { BuilderStore, Sentence } from "./builder-store.ts";
import { Chips } from "./reasons.tsx";
import { SentenceBox } from "./sentence-box.tsx";
import "./reason-editor.css";

interface Props {
  line: ShortlistLine;
  /** Null until it is read. */
  evidence: Evidence | null;
  store: BuilderStore;
  typing: Typing;
  onClose(): void;
}

/** Why this person, sentence by sentence, begun from what is known of them; Esc leaves it. */
export function ReasonEditor({ line, evidence, store, typing, onClose }: Props) {
  const { id, candidate, reasons, watchOut } = line;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("textarea")?.focus(), []);
  const first = firstName(candidate.name);
  const said = reasons.map(({ text, evidence }) => ({ text, evidence }));
  const citable = evidence?.citable ?? [];
  const set = (next: Sentence[]): Promise<string | null> => store.getState().setReasons(id, next);
  const watch = (next: Sentence | null): Promise<string | null> => store.getState().setWatchOut(id, next);
  const fresh = (all: readonly Sentence[], taken: readonly Sentence[]): Sentence[] =>
    all.filter(({ text }) => !taken.some((one) => one.text === text));
  const offered = fresh(evidence?.suggested.reasons ?? [], said);
  const warnings = fresh(evidence?.suggested.watchOuts ?? [], watchOut ? [watchOut] : []);

  const leave = (): void => {
    box.current?.closest<HTMLElement>("[data-row]")?.focus();
    onClose();
  };
  /** The button that was pressed goes; the box for the next sentence takes the focus. */
  const use = async (work: Promise<string | null>, then: string): Promise<void> => {
    if ((await work) === null) box.current?.querySelector<HTMLElement>(`[data-box="${then}"] textarea`)?.focus();
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || !box.current?.contains(event.target as Node)) return;
    event.preventDefault();
    leave();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves from any box inside
    <div ref={box} className="editor" onKeyDown={hear}>
      <ol className="editor-sentences">
        {reasons.map((reason, at) => (
          <li key={reason.id}>
            <SentenceBox
              name={`Sentence ${at + 1}`}
              place={`reason ${id} ${reason.id}`}
              kept={reason}
              citable={citable}
              sources={line.sources}
              typing={typing}
              onKeep={(next) => set(said.with(at, next))}
              onRemove={() => void use(set(said.toSpliced(at, 1)), "new")}
            />
          </li>
        ))}
        <li data-box="new">
          <SentenceBox
            name={reasons.length === 0 ? `Why ${first}` : "Another sentence"}
            place={`reason ${id} new`}
            kept={null}
            citable={citable}
            sources={line.sources}
            typing={typing}
            onKeep={(next) => set([...said, next])}
          />
        </li>
      </ol>
      <Offered
        title="From the evidence"
        offered={offered}
        citable={citable}
        all={
          reasons.length === 0 && offered.length > 1
            ? {
                words: `Start with ${offered.length < startWith ? "both" : `the first ${startWith}`}`,
                use: () => void use(set(offered.slice(0, startWith)), "new"),
              }
            : undefined
        }
        onUse={(sentence) => void use(set([...said, sentence]), "new")}
      />
      <div data-box="watch">
        <SentenceBox
          name="Watch for"
          place={`watch ${id}`}
          kept={watchOut}
          citable={citable}
          sources={line.sources}
          typing={typing}
          onKeep={watch}
          {...(watchOut && { onRemove: () => void use(watch(null), "watch") })}
        />
      </div>
      {!watchOut && (
        <Offered
          title="What the evidence warns of"
          offered={warnings}
          citable={citable}
          onUse={(sentence) => void use(watch(sentence), "watch")}
        />
      )}
      <Button small onPress={leave}>
        Done
      </Button>
    </div>
  );
}

interface OfferedProps {
  title: string;
  offered: readonly Sentence[];
  citable: Evidence["citable"];
  all?: { words: string; use(): void } | undefined;
  onUse(sentence: Sentence): void;
}

function Offered({ title, offered, citable, all, onUse }: OfferedProps) {
  if (offered.length === 0) return null;
  return (
    <section className="offered" aria-label={title}>
      <header className="offered-head">
        <h3>{title}</h3>
        {all && (
          <Button small onPress={all.use}>
            {all.words}
          </Button>
        )}
      </header>
      <ul>
        {offered.map((sentence) => (
          <li key={sentence.text} className="offered-one">
            <p>
              <Secret>{sentence.text}</Secret> <Chips evidence={sentence.evidence} sources={citable} />
            </p>
            <Button small tone="quiet" onPress={() => onUse(sentence)}>
              <span aria-hidden="true">Use</span>
              <span className="sr">Use: {sentence.text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
