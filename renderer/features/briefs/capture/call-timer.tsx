import { useEffect, useState } from "react";
import { stampWords } from "../../../../shared/domain/clock/durations.ts";
import { dayAndTime } from "../../../parts/moment.ts";

/** After this long nobody is on the call any more. */
const CALL_MS = 2 * 3_600_000;

/** How long the call has lasted; of an older one, when it was. */
export function CallTimer({ startedAt, timeZone }: { startedAt: string; timeZone: string | undefined }) {
  const [now, setNow] = useState(() => Date.now());
  const lasted = Math.max(0, now - Date.parse(startedAt));
  const live = lasted < CALL_MS;
  useEffect(() => {
    if (!live) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [live]);
  return (
    <p className="capture-timer num">
      {live ? (
        <>
          <b>{stampWords(lasted)}</b> on the call
        </>
      ) : (
        `Rang ${dayAndTime(startedAt, timeZone)}`
      )}
    </p>
  );
}
