import { FileUp } from "lucide-react";
import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { Offer } from "../../../../shared/domain/intake/reading.ts";
import { Button } from "../../../ui/button.tsx";
import { DropZone } from "../../../ui/drop-zone.tsx";
import { FileButton } from "../../../ui/file-button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { CaptureStore } from "./capture-store.ts";
import { focusField } from "./focus-field.ts";
import type { IntakeStore } from "./intake-store.ts";
import { labelOf, taking, valueWords } from "./offers.ts";
import { shownOf } from "./shown.ts";
import { useKnown } from "./use-known.ts";
import "./intake-part.css";

interface Props {
  store: CaptureStore;
  intake: IntakeStore;
}

const KINDS = [".pdf", ".docx", ".eml", ".txt"];

/** Where an email or an advert is pasted or dropped, and what it offers the fields; only a press fills one. */
export function IntakePart({ store, intake }: Props) {
  const { open, text, busy, wrong, offers, show, type, read, readFile } = useStore(intake);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) box.current?.querySelector("textarea")?.focus();
  }, [open]);
  useEffect(() => {
    if (offers) box.current?.querySelector<HTMLElement>("#intake-found")?.focus();
  }, [offers]);
  if (!open) return null;
  const close = (): void => {
    show(false);
    const { at } = store.getState().half;
    focusField(at?.name ?? "organisation", at?.caret ?? null);
  };
  return (
    <section className="intake" ref={box} aria-labelledby="intake-name">
      <header className="intake-head">
        <h2 id="intake-name">From an email or advert</h2>
        <Button small tone="quiet" onPress={close}>
          Close
        </Button>
      </header>
      <DropZone label="Drop a file here" onFile={(file) => void readFile(file)}>
        <TextField
          label="Paste it here, or drop a file"
          value={text}
          rows={4}
          error={wrong ?? undefined}
          onChange={type}
          onEscape={close}
        />
        <div className="intake-ways">
          <Button busy={busy} onPress={() => void read()}>
            Find facts
          </Button>
          <FileButton
            words="Choose a file"
            icon={<FileUp className="icon" aria-hidden="true" />}
            accept={KINDS}
            one
            onFiles={([file]) => file && void readFile(file)}
          />
        </div>
      </DropZone>
      {offers && <Offers store={store} offers={offers} />}
    </section>
  );
}

function Offers({ store, offers }: { store: CaptureStore; offers: readonly Offer[] }) {
  const shown = shownOf(useKnown(store));
  const list = useRef<HTMLUListElement>(null);
  /** The next one to take gets focus, so that Enter after Enter takes them all. */
  const take = (offer: Offer, at: number): void => {
    const told = taking(offer, shown);
    if (!told) return;
    void store.getState().tell(told);
    const rows = [...(list.current?.children ?? [])];
    const next = rows
      .slice(at + 1)
      .find((row) => row.querySelector("button"))
      ?.querySelector("button");
    (next ?? document.getElementById("intake-found"))?.focus();
  };
  return (
    <>
      <h3 id="intake-found" tabIndex={-1}>
        {offers.length === 0
          ? "No facts found"
          : `${offers.length} ${offers.length === 1 ? "fact" : "facts"} found. Take what is right.`}
      </h3>
      <ul className="intake-offers" ref={list}>
        {offers.map((offer, at) => (
          <li key={`${offer.field} ${offer.at.start} ${valueWords(offer)}`}>
            <div className="intake-offer">
              <span className="intake-label">{labelOf(offer)}</span>
              <span>{offer.value === null ? offer.why : valueWords(offer)}</span>
              {taking(offer, shown) ? (
                <Button small onPress={() => take(offer, at)}>
                  {`Take ${labelOf(offer).toLowerCase().replace("api", "API")} ${valueWords(offer)}`}
                </Button>
              ) : (
                <span className="intake-state">{offer.value === null ? "Doesn’t fit" : "In the brief"}</span>
              )}
            </div>
            <Sentence offer={offer} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The sentence it came from, its own words marked. */
function Sentence({ offer: { sentence, words } }: { offer: Offer }) {
  const at = sentence.indexOf(words);
  return (
    <q className="secret">
      {sentence.slice(0, at)}
      <mark>{words}</mark>
      {sentence.slice(at + words.length)}
    </q>
  );
}
