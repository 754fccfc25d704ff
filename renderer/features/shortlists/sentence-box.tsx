import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Citable } from "../../../shared/contract/shortlists.ts";
import { evidenceProblems } from "../../../shared/domain/shortlists/evidence.ts";
import type { Typing } from "../../api/typing.ts";
import { EvidenceChip } from "../../parts/evidence-chip.tsx";
import { Button, IconButton } from "../../ui/button.tsx";
import { Combo } from "../../ui/combo.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Sentence } from "./builder-store.ts";
import { halfTyped } from "./half-typed.ts";

interface Props {
  name: string;
  /** Where half-typed words are kept. */
  place: string;
  /** Null for a sentence that is not there yet. */
  kept: Sentence | null;
  /** All that may be linked, and what the line links already. */
  citable: readonly Citable[];
  sources: readonly Citable[];
  typing: Typing;
  /** Why it was refused, else null. */
  onKeep(sentence: Sentence): Promise<string | null>;
  onRemove?: () => void;
}

const EMPTY: Sentence = { text: "", evidence: [] };

/** One sentence with what it rests on: Enter keeps it; without evidence it is refused in words. */
export function SentenceBox({ name, place, kept, citable, sources, typing, onKeep, onRemove }: Props) {
  const [draft, setDraft] = useState<Sentence | null>(null);
  const [error, setError] = useState<string | null>(null);
  const keeping = useRef(false);
  useEffect(() => {
    let here = true;
    void typing.recall(place).then((words) => {
      const found = halfTyped(words);
      if (here && found) setDraft((typed) => typed ?? found);
    });
    return () => {
      here = false;
    };
  }, [typing, place]);

  const shown = draft ?? kept ?? EMPTY;
  const known = [...citable, ...sources.filter(({ id }) => !citable.some((one) => one.id === id))];

  const change = (next: Sentence): void => {
    setDraft(next);
    setError(null);
    typing.typed(place, JSON.stringify(next));
  };
  const forget = (): void => {
    typing.clear(place);
    setDraft(null);
    setError(null);
  };
  async function keep(sentence: Sentence): Promise<void> {
    // A second Enter while the first is under way would write it twice.
    if (keeping.current) return;
    keeping.current = true;
    const [problem] = evidenceProblems([sentence], new Set(known.map(({ id }) => id)));
    const refusal = problem?.message ?? (await onKeep({ ...sentence, text: sentence.text.trim() }));
    keeping.current = false;
    if (refusal === null) forget();
    else setError(refusal);
  }
  /** A link is a whole act of its own; a new sentence waits for its words. */
  const link = (evidence: string[]): void => {
    const next = { ...shown, evidence };
    change(next);
    if (kept !== null) void keep(next);
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.shiftKey || !(event.target instanceof HTMLTextAreaElement)) return;
    // In Chinese, Japanese or Korean it chooses a character.
    if (event.nativeEvent.isComposing) return;
    event.preventDefault();
    void keep(shown);
  };
  const linked = shown.evidence.flatMap((id) => known.find((one) => one.id === id) ?? []);
  const free = citable.filter(({ id }) => !shown.evidence.includes(id));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter keeps what is typed in the box inside
    <div className="sentence" onKeyDown={hear}>
      <TextField
        label={name}
        rows={kept ? 2 : 1}
        value={shown.text}
        onChange={(text) => change({ ...shown, text: text.replace(/[\r\n]+/gu, " ") })}
        error={error ?? undefined}
      />
      <div className="sentence-links">
        {linked.map((source) => (
          <span key={source.id} className="sentence-link">
            <EvidenceChip source={source} />
            <IconButton
              label={`Unlink ${source.where}`}
              icon={<X className="icon" aria-hidden="true" />}
              onPress={() => link(shown.evidence.filter((id) => id !== source.id))}
            />
          </span>
        ))}
        <Combo
          key={`${shown.evidence.length} ${citable.length}`}
          label={`Link evidence to ${name.toLowerCase()}`}
          quiet
          placeholder="Link a note or an answer"
          none="Nothing noted has these words."
          options={free.map((source) => ({ id: source.id, words: wordsOf(source) }))}
          chosen={null}
          onChoose={(id) => link([...shown.evidence, id])}
        />
        {(draft || onRemove) && <span className="spacer" />}
        {draft && (
          <>
            {kept && (
              <Button small tone="quiet" onPress={forget}>
                As it was
              </Button>
            )}
            <Button small keys="Enter" onPress={() => void keep(shown)}>
              Keep
            </Button>
          </>
        )}
        {onRemove && (
          <Button small tone="quiet" onPress={onRemove}>
            <span aria-hidden="true">Take out</span>
            <span className="sr">Take out: {name}</span>
          </Button>
        )}
      </div>
    </div>
  );
}

/** How something that may be linked reads in a list. */
const wordsOf = ({ mark, who, about, text }: Citable): string =>
  [`${mark}${who ? `, ${who}` : ""}`, [about, text].filter(Boolean).join(". ")].filter(Boolean).join(": ");
