import { useStore } from "zustand";
import type { Candidate } from "../../../shared/contract/candidates.ts";
import { dayAndMonth } from "../../parts/moment.ts";
import { Button } from "../../ui/button.tsx";
import { KeptField } from "../../ui/kept-field.tsx";
import type { PersonStore } from "./person-store.ts";

interface Props {
  store: PersonStore;
  person: Candidate;
  timeZone: string | undefined;
}

/** From when they are free, and when they last said so. */
export function Availability({ store, person, timeZone }: Props) {
  const { availableFrom, availableConfirmedAt } = person;
  const error = useStore(store, ({ wrong }) => wrong["free/from"]);
  const confirm = async (from: string): Promise<boolean> => {
    const given = { candidate: person.id, from };
    return (await store.getState().change("free", "candidates.confirmAvailability", given)) !== null;
  };
  return (
    <section aria-labelledby="profile-free">
      <h2 id="profile-free">Availability</h2>
      <KeptField label="Free from" type="date" kept={availableFrom ?? ""} error={error} onKeep={confirm} />
      {availableFrom && (
        <>
          <p className="hint">
            {availableConfirmedAt ? `Confirmed ${dayAndMonth(availableConfirmedAt, timeZone)}.` : "Not confirmed yet."}
          </p>
          <Button small onPress={() => void confirm(availableFrom)}>
            They confirm it today
          </Button>
        </>
      )}
    </section>
  );
}
