import { useState } from "react";
import type { ReferenceCall } from "../../../shared/contract/references.ts";
import { dayAndTime } from "../../parts/moment.ts";
import { fromWall, toWall, zoneAt } from "../../parts/wall-time.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { ReferenceCallStore } from "./call-store.ts";

interface Props {
  store: ReferenceCallStore;
  call: ReferenceCall;
  timeZone: string;
}

const HOUR_MS = 3_600_000;

/** They can't talk now: when to ring them back, which puts it on Today. */
export function RingBack({ store, call, timeZone }: Props) {
  const { callBackAt } = call;
  const [when, setWhen] = useState(() => toWall(callBackAt ?? new Date(Date.now() + HOUR_MS).toISOString(), timeZone));
  const at = fromWall(when, timeZone);
  return (
    <section className="ref-opening" aria-label="Ring back">
      <p>
        {callBackAt
          ? `To be rung back ${dayAndTime(callBackAt, timeZone)} ${zoneAt(callBackAt, timeZone)}.`
          : "They asked to be rung back. Say when, and Today reminds you."}
      </p>
      <div className="ref-ring-back">
        <TextField label="Ring back" type="datetime-local" value={when} onChange={setWhen} />
        <Button disabled={at === null || at === callBackAt} onPress={() => void store.getState().callBack(at)}>
          Plan the call
        </Button>
      </div>
    </section>
  );
}
