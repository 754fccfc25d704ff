import { useState } from "react";
import { useStore } from "zustand";
import { dayAndTime } from "../../parts/moment.ts";
import { useOnce } from "../../parts/once.ts";
import { fromWall, toWall, zoneAt } from "../../parts/wall-time.ts";
import { Button } from "../../ui/button.tsx";
import { Combo } from "../../ui/combo.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useGo } from "../../ui/navigation.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { NO_BRIEF, type ScheduleStore } from "./schedule-store.ts";

interface Props {
  store: ScheduleStore;
  /** IANA zone that the time is asked in to begin with. */
  timeZone: string | undefined;
}

/** Asks with whom, for what, when and how long; then opens the preparation of that call. */
export function ScheduleInterview({ store, timeZone }: Props) {
  const asking = useStore(store, ({ asking }) => asking);
  // A new form each time it is asked.
  return asking ? <Form store={store} home={timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone} /> : null;
}

const ZONES = [
  "Australia/Sydney",
  "Australia/Melbourne",
  "Australia/Brisbane",
  "Australia/Hobart",
  "Australia/Adelaide",
  "Australia/Darwin",
  "Australia/Perth",
  "Pacific/Auckland",
  "UTC",
];

const HOUR_MS = 3_600_000;

/** The next full hour: nobody schedules for 2:07. */
const soon = (): string => new Date(Math.ceil(Date.now() / HOUR_MS) * HOUR_MS).toISOString();

function Form({ store, home }: { store: ScheduleStore; home: string }) {
  const once = useOnce();
  const { candidate, people, looking, brief, briefs, refused, findPeople, choose, chooseBrief, schedule, close } =
    useStore(store);
  const go = useGo();
  const [zone, setZone] = useState(home);
  const [when, setWhen] = useState(() => toWall(soon(), home));
  const [minutes, setMinutes] = useState("45");
  const at = fromWall(when, zone);
  const lasts = /^\d{1,3}$/u.test(minutes) ? Number(minutes) : 0;
  const lacking =
    candidate === null
      ? "Choose a person."
      : at === null
        ? "Say when."
        : lasts < 1 || lasts > 600
          ? "Say how many minutes, 1 to 600."
          : null;
  async function keep(): Promise<void> {
    if (at === null || lacking !== null) return;
    const id = await schedule(at, lasts);
    if (id) go(`/interviews/${id}/prepare`);
  }
  const zones = [...new Set([home, ...ZONES])].map((id) => ({ id, words: id.replace("_", " ").replace(/^.*\//u, "") }));
  const noBrief = { id: NO_BRIEF, words: "No brief: general vetting" };
  return (
    <Dialog
      open
      title="Schedule an interview"
      onClose={close}
      action={
        <Button tone="primary" disabled={lacking !== null} describedBy="schedule-why" onPress={() => once(keep)}>
          Schedule it
        </Button>
      }
    >
      {candidate ? (
        <p className="schedule-who">
          With <span className="secret">{candidate.words}</span>
        </p>
      ) : (
        <Combo
          label="Person"
          autoFocus
          options={people}
          chosen={null}
          waiting={looking}
          onWords={(words) => void findPeople(words)}
          onChoose={choose}
        />
      )}
      <Combo label="For" options={[noBrief, ...briefs]} chosen={brief ?? NO_BRIEF} onChoose={chooseBrief} />
      <TextField
        label="When"
        type="datetime-local"
        value={when}
        autoFocus={candidate !== null}
        onChange={setWhen}
        {...(at && { hint: `${dayAndTime(at, zone)} ${zoneAt(at, zone)}` })}
      />
      <Combo label="Time zone" options={zones} chosen={zone} onChoose={setZone} />
      <TextField label="Minutes" value={minutes} onChange={setMinutes} onEnter={() => once(keep)} />
      <p id="schedule-why" className="hint">
        {lacking ?? "The next screen gets you ready for the call."}
      </p>
      {refused && (
        <p className="error-words" role="alert">
          {refused}
        </p>
      )}
    </Dialog>
  );
}
