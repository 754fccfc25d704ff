import { useState } from "react";
import { useStore } from "zustand";
import type { FeedbackSheet } from "../../../shared/contract/feedback.ts";
import { fromWall, toWall, zoneAt } from "../../parts/wall-time.ts";
import { Link } from "../../ui/link.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { FeedbackStore } from "./feedback-store.ts";

interface Props {
  store: FeedbackStore;
  sheet: FeedbackSheet;
  timeZone: string;
  onVersion(version: string): void;
}

/** Who says what is written down next, when, and about which version: asked once, not once a person. */
export function SaidBy({ store, sheet, timeZone, onVersion }: Props) {
  const { contacts, versions, version, brief } = sheet;
  const contact = useStore(store, (state) => state.contact);
  const [opened] = useState(() => toWall(new Date().toISOString(), timeZone));
  const [when, setWhen] = useState(opened);
  const told = (wall: string): void => {
    setWhen(wall);
    // A time left as it was means the moment at which each answer is written down.
    store.setState({ at: wall === opened ? null : fromWall(wall, timeZone) });
  };
  return (
    <div className="said-by">
      {contacts.length === 0 ? (
        <p className="said-by-nobody">
          {"Nobody speaks for this client yet. "}
          <Link href={`/clients/${brief.client.id}`}>Add a contact</Link>
        </p>
      ) : (
        <SelectField
          label="Said by"
          secret
          none="Not said who"
          options={contacts.map(({ id, name, position }) => ({ id, words: position ? `${name}, ${position}` : name }))}
          chosen={contact}
          onChoose={(id) => store.setState({ contact: id })}
        />
      )}
      <TextField
        label={`When, ${zoneAt(fromWall(when, timeZone) ?? new Date().toISOString(), timeZone)}`}
        type="datetime-local"
        value={when}
        onChange={told}
      />
      {versions.length > 1 && version && (
        <SelectField
          label="Version"
          options={versions.map(({ id, number, variant }) => ({ id, words: `v${number}, ${variant}` }))}
          chosen={version.id}
          onChoose={(id) => id !== null && onVersion(id)}
        />
      )}
    </div>
  );
}
