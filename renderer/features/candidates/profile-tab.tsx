import { useStore } from "zustand";
import type { Candidate } from "../../../shared/contract/candidates.ts";
import type { Input } from "../../../shared/contract/contract.ts";
import type { Typing } from "../../api/typing.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Combo } from "../../ui/combo.tsx";
import { KeptField } from "../../ui/kept-field.tsx";
import { Availability } from "./availability.tsx";
import { Career } from "./career.tsx";
import type { PersonStore } from "./person-store.ts";
import { RateFields } from "./rate-fields.tsx";
import { CLEARANCES, LEVELS, PLACES } from "./words.ts";

interface Props {
  store: PersonStore;
  typing: Typing;
  person: Candidate;
  timeZone: string | undefined;
}

const NOT_KNOWN = { id: "unknown", words: "Not known" } as const;
const optionsOf = <T extends string>(words: Record<T, string>) =>
  (Object.entries(words) as [T, string][]).map(([id, said]) => ({ id, words: said }));

type Update = Omit<Input<"candidates.update">, "id">;

/** Who somebody is, what they ask and when they are free; every field keeps itself. */
export function ProfileTab({ store, typing, person, timeZone }: Props) {
  const { saveResume } = store.getState();
  const keep = async (change: Update): Promise<boolean> =>
    (await store.getState().change("profile", "candidates.update", { id: person.id, ...change })) !== null;
  const text = (
    field: "email" | "phone" | "city" | "state" | "headline" | "workRights" | "clearanceUntil",
    label: string,
  ) => (
    <Line
      store={store}
      label={label}
      field={field}
      kept={person[field]}
      onKeep={(value) => keep({ [field]: value || null })}
    />
  );
  const summary = useStore(store, ({ wrong }) => wrong["profile/summary"]);
  return (
    <div className="profile">
      <div className="profile-main">
        <section aria-labelledby="profile-who">
          <h2 id="profile-who">Who</h2>
          <div className="profile-fields">
            <Line store={store} label="Name" field="name" kept={person.name} onKeep={(name) => keep({ name })} />
            <Line
              store={store}
              label="Also known as"
              hint="Other names, with commas between. A blind document hides them too."
              field="alsoKnownAs"
              kept={person.alsoKnownAs.join(", ")}
              onKeep={(names) =>
                keep({
                  alsoKnownAs: names
                    .split(",")
                    .map((name) => name.trim())
                    .filter(Boolean),
                })
              }
            />
            {text("headline", "Headline")}
            {text("email", "Email")}
            {text("phone", "Phone")}
            {text("city", "City")}
            {text("state", "State or territory")}
          </div>
        </section>
        <section aria-labelledby="profile-work">
          <h2 id="profile-work">Work</h2>
          <div className="profile-fields">
            <Choice
              label="Level"
              options={[...optionsOf(LEVELS), NOT_KNOWN]}
              chosen={person.level ?? "unknown"}
              onChoose={(level) => void keep({ level: level === "unknown" ? null : level })}
            />
            <Choice
              label="Where"
              options={[...optionsOf(PLACES), NOT_KNOWN]}
              chosen={person.place ?? "unknown"}
              onChoose={(place) => void keep({ place: place === "unknown" ? null : place })}
            />
            {text("workRights", "Work rights")}
            <Combo
              label="Clearance"
              none="No clearance by that name."
              options={[...optionsOf(CLEARANCES), NOT_KNOWN]}
              chosen={person.clearance ?? "unknown"}
              onChoose={(level) =>
                void keep({ clearance: level === "unknown" ? null : (level as keyof typeof CLEARANCES) })
              }
            />
            {person.clearance && person.clearance !== "none" && text("clearanceUntil", "Clearance until")}
          </div>
        </section>
        <section aria-labelledby="profile-summary">
          <h2 id="profile-summary">Summary</h2>
          <KeptField
            label="In a few sentences"
            kept={person.summary ?? ""}
            error={summary}
            rows={6}
            draft={{ typing, box: `candidate ${person.id} summary` }}
            onKeep={(value) => keep({ summary: value || null })}
          />
        </section>
        <Career store={store} person={person} />
      </div>
      <div className="profile-side">
        <RateFields store={store} person={person} timeZone={timeZone} />
        <Availability store={store} person={person} timeZone={timeZone} />
        {person.skills.length > 0 && (
          <section aria-labelledby="profile-skills">
            <h2 id="profile-skills">Skills in the CV</h2>
            <p className="profile-skills">{person.skills.join(", ")}</p>
          </section>
        )}
        <section aria-labelledby="profile-hold">
          <h2 id="profile-hold">What we hold</h2>
          <p className="hint">As JSON Resume, for them or for another program.</p>
          <Button small onPress={() => void saveResume()}>
            Save as a file
          </Button>
        </section>
      </div>
    </div>
  );
}

interface LineProps {
  store: PersonStore;
  label: string;
  field: keyof Update;
  hint?: string;
  kept: string | null;
  onKeep(value: string): Promise<boolean>;
}

function Line({ store, label, field, hint, kept, onKeep }: LineProps) {
  const error = useStore(store, ({ wrong }) => wrong[`profile/${field}`] ?? wrong[`profile/${field}/0`]);
  return <KeptField label={label} kept={kept ?? ""} error={error} hint={hint} onKeep={onKeep} />;
}
