import { useState } from "react";
import { useStore } from "zustand";
import type { Referee } from "../../../shared/contract/references.ts";
import { relationshipWords } from "../../../shared/domain/claims/words.ts";
import { useOnce } from "../../parts/once.ts";
import { focusHeading } from "../../parts/screen.tsx";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { KeptField } from "../../ui/kept-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { PersonStore } from "./person-store.ts";

type Relationship = NonNullable<Referee["relationship"]>;
const RELATIONSHIPS = (["engineering-lead", "peer", "client", "other"] as const).map((id) => ({
  id,
  words: id === "other" ? "Other" : relationshipWords(id),
}));

const FIELDS = [
  { field: "name", label: "Name" },
  { field: "position", label: "Position" },
  { field: "employerThen", label: "Employer then" },
  { field: "employerNow", label: "Employer now" },
  { field: "email", label: "Email", type: "email" },
  { field: "phone", label: "Phone", type: "tel" },
  { field: "overlapFrom", label: "Together from", hint: "2021, 2021-07 or 2021-07-01" },
  { field: "overlapTo", label: "Together until" },
] as const;

interface NewProps {
  store: PersonStore;
  candidate: string;
  onDone(): void;
}

/** Somebody who can speak for the person; a name is enough. We may not ring before the person agrees. */
export function NewReferee({ store, candidate, onDone }: NewProps) {
  const once = useOnce();
  const [typed, setTyped] = useState<Partial<Record<(typeof FIELDS)[number]["field"], string>>>({});
  const [relationship, setRelationship] = useState<Relationship>("engineering-lead");
  const wrong = useStore(store, ({ wrong }) => wrong);
  const lacking = !typed.name?.trim();
  const add = async (): Promise<void> => {
    if (lacking) return;
    const filled = Object.fromEntries(
      Object.entries(typed).flatMap(([field, value]) => (value.trim() ? [[field, value.trim()]] : [])),
    );
    const given = { candidate, relationship, name: "", ...filled };
    if (!(await store.getState().change("new referee", "references.addReferee", given))) return;
    onDone();
    focusHeading();
  };
  return (
    <fieldset className="person-form" aria-label="New referee">
      {FIELDS.map(({ field, label, ...rest }) => (
        <TextField
          key={field}
          label={label}
          value={typed[field] ?? ""}
          error={wrong[`new referee/${field}`]}
          autoFocus={field === "name"}
          onChange={(value) => setTyped({ ...typed, [field]: value })}
          onEnter={() => once(add)}
          {...rest}
        />
      ))}
      <div className="person-form-wide">
        <Choice
          label="To the person"
          options={RELATIONSHIPS}
          chosen={relationship}
          onChoose={(chosen) => setRelationship(chosen)}
        />
      </div>
      <div className="person-form-acts">
        <Button small disabled={lacking} describedBy="new-referee-why" onPress={() => once(add)}>
          Add this referee
        </Button>
        <Button small tone="quiet" onPress={onDone}>
          Cancel
        </Button>
        <span id="new-referee-why" className="hint">
          {lacking ? "A name is enough." : "Record their consent before you ring."}
        </span>
      </div>
    </fieldset>
  );
}

interface EditProps {
  store: PersonStore;
  referee: Referee;
  onDone(): void;
}

/** Puts what is known of a referee right, field by field. */
export function EditReferee({ store, referee, onDone }: EditProps) {
  const form = `referee ${referee.id}`;
  const wrong = useStore(store, ({ wrong }) => wrong);
  const update = async (patch: Record<string, string | null>): Promise<boolean> =>
    (await store.getState().change(form, "references.updateReferee", { id: referee.id, ...patch })) !== null;
  return (
    <fieldset className="person-form" aria-label={`Edit the referee ${referee.name}`}>
      {FIELDS.map(({ field, label, ...rest }) => (
        <KeptField
          key={field}
          label={label}
          kept={referee[field] ?? ""}
          error={wrong[`${form}/${field}`]}
          onKeep={(value) => update({ [field]: field === "name" ? value : value || null })}
          {...rest}
        />
      ))}
      <div className="person-form-wide">
        <Choice
          label="To the person"
          options={RELATIONSHIPS}
          chosen={referee.relationship ?? "other"}
          onChoose={(relationship) => void update({ relationship })}
        />
      </div>
      <div className="person-form-acts">
        <Button small onPress={onDone}>
          Done
        </Button>
      </div>
    </fieldset>
  );
}
