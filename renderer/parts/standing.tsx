import type { BriefOverview } from "../../shared/contract/briefs.ts";
import { assertNever } from "../../shared/domain/assert-never.ts";
import "./standing.css";

export type StandingValue = NonNullable<BriefOverview["needs"][number]["cells"][number]["standing"]>;

/** As said on screen; the PDF has the same ones. */
export const STANDING_WORDS: Record<StandingValue, string> = {
  confirmed: "Confirmed",
  partly: "Partly",
  contradicted: "Contradicted",
  disputed: "Disputed",
  "cannot-say": "Can’t say",
  "not-checked": "Not checked",
};

/** The glyph alone, coloured; its word must stand or be read beside it. */
export function StandingGlyph({ standing }: { standing: StandingValue }) {
  return (
    <svg className={`glyph ${standing}`} viewBox="0 0 16 16" aria-hidden="true">
      <Shape standing={standing} />
    </svg>
  );
}

function Shape({ standing }: { standing: StandingValue }) {
  switch (standing) {
    case "confirmed":
      return <path d="m3 8.6 3.3 3.3L13 4.8" />;
    case "partly":
      return (
        <>
          <circle cx="8" cy="8" r="5.4" />
          <path className="solid" d="M8 2.6a5.4 5.4 0 0 0 0 10.8Z" />
        </>
      );
    case "contradicted":
      return <path d="m4 4 8 8M12 4l-8 8" />;
    case "disputed":
      return <path d="M3.5 6h9M3.5 10h9M10.4 3 5.6 13" />;
    case "cannot-say":
      return <path d="M4 8h8" />;
    case "not-checked":
      return <circle cx="8" cy="8" r="5.7" />;
    default:
      return assertNever(standing);
  }
}
