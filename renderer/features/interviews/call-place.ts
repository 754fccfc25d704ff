import type { SectionClock } from "../../../shared/domain/interviews/section-clock.ts";
import type { Typing } from "../../api/typing.ts";

/** Where somebody is in the guide of a call. */
export interface CallPlace {
  clock: SectionClock;
  /** The probes asked. */
  probes: readonly string[];
}

const boxOf = (interview: string): string => `interview ${interview} guide`;

/** Keeps the place in a call on disk, as half-typed words are kept: a crash comes back to the same section. */
export const createPlace = (typing: Typing) => ({
  keep: (interview: string, place: CallPlace): void => typing.typed(boxOf(interview), JSON.stringify(place)),
  /** Null when there is none, or none that can be read. */
  async recall(interview: string): Promise<CallPlace | null> {
    try {
      const found: unknown = JSON.parse(await typing.recall(boxOf(interview)));
      return isPlace(found) ? found : null;
    } catch {
      return null;
    }
  },
});

const isPlace = (found: unknown): found is CallPlace =>
  typeof found === "object" && found !== null && "clock" in found && "probes" in found && Array.isArray(found.probes);
