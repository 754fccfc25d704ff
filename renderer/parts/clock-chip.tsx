import type { Clock } from "./clock.ts";
import { ClockGlyph } from "./clock-glyph.tsx";
import "./clock-chip.css";

interface Props {
  clock: Clock;
  /** Instead of "Due Thu 3:40 pm AEDT, 21 h left". */
  words?: string;
  /** Tinted, for bars and headers; without it glyph and words only. */
  tint?: boolean;
}

/** The 48-hour clock of a brief: glyph, words and colour say the same. */
export function ClockChip({ clock, words = clock.words, tint = false }: Props) {
  return (
    <span className={`clock num ${clock.state}${tint ? " chip" : ""}`}>
      <ClockGlyph state={clock.state} />
      {words}
    </span>
  );
}
