import { useState } from "react";
import { dayAndTime } from "../../parts/moment.ts";
import { fromWall, toWall, zoneAt } from "../../parts/wall-time.ts";
import { Button } from "../../ui/button.tsx";
import { Combo } from "../../ui/combo.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { PersonFacts, PersonStore } from "./person-store.ts";

interface Props {
  store: PersonStore;
  facts: PersonFacts;
  timeZone: string;
  onClose(): void;
}

const NO_BRIEF = "none";
const HALF_HOUR_MS = 30 * 60_000;

/** The next half hour that is at least one away. */
const soon = (): string => new Date(Math.ceil((Date.now() + HALF_HOUR_MS) / HALF_HOUR_MS) * HALF_HOUR_MS).toISOString();

/** Asks when somebody is interviewed, and for which of their briefs. */
export function Schedule({ store, facts, timeZone, onClose }: Props) {
  const open = facts.briefs.filter(({ brief }) => !brief.closed);
  const [when, setWhen] = useState(() => toWall(soon(), timeZone));
  const [brief, setBrief] = useState(open[0]?.brief.id ?? NO_BRIEF);
  const [minutes, setMinutes] = useState("45");
  const at = fromWall(when, timeZone);
  const lasts = Number(minutes);
  const lacking =
    at === null ? "Say when it is." : Number.isInteger(lasts) && lasts > 0 ? null : "Say how many minutes it takes.";
  const schedule = async (): Promise<void> => {
    if (at === null || lacking) return;
    const given = { candidate: facts.person.id, at, minutes: lasts, ...(brief !== NO_BRIEF && { brief }) };
    if (await store.getState().change("schedule", "interviews.schedule", given)) onClose();
  };
  return (
    <Dialog
      open
      title="Schedule an interview"
      onClose={onClose}
      action={
        <Button tone="primary" disabled={lacking !== null} describedBy="schedule-why" onPress={() => void schedule()}>
          Schedule it
        </Button>
      }
    >
      <TextField
        label="When"
        type="datetime-local"
        value={when}
        autoFocus
        onChange={setWhen}
        {...(at && { hint: `${dayAndTime(at, timeZone)} ${zoneAt(at, timeZone)}` })}
      />
      <TextField label="Minutes" value={minutes} onChange={setMinutes} onEnter={() => void schedule()} />
      {open.length > 0 && (
        <Combo
          label="For"
          none="They are on no such brief."
          options={[
            ...open.map((one) => ({ id: one.brief.id, words: `${one.brief.client}, ${one.brief.title}` })),
            { id: NO_BRIEF, words: "General vetting, no brief" },
          ]}
          chosen={brief}
          onChoose={setBrief}
        />
      )}
      <p id="schedule-why" className="hint">
        {lacking ?? "It then waits on Today."}
      </p>
    </Dialog>
  );
}
