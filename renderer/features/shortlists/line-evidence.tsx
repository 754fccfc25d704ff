import type { Evidence, ShortlistLine } from "../../../shared/contract/shortlists.ts";
import { CRITERION_NAMES } from "../../parts/score-strip.tsx";
import { STANDING_WORDS, StandingGlyph } from "../../parts/standing.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Link } from "../../ui/link.tsx";
import { Secret } from "../../ui/secret.tsx";
import { Skeleton } from "../../ui/states.tsx";
import { CitedCards } from "./cited-cards.tsx";
import "./compare-screen.css";

interface Props {
  line: ShortlistLine;
  /** Null while it is read. */
  evidence: Evidence | null;
  onClose(): void;
}

/** What stands behind a line: every score with its reason, every need with the claims that speak to it, and who said so. */
export function LineEvidence({ line: { candidate }, evidence, onClose }: Props) {
  return (
    <Dialog
      open
      title={`Evidence for ${candidate.name}`}
      leave="Close"
      onClose={onClose}
      action={
        <Link href={`/candidates/${candidate.id}/claims`} className="btn secondary">
          Open their record
        </Link>
      }
    >
      {!evidence && <Skeleton rows={4} />}
      {evidence && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
        <section className="line-evidence" tabIndex={0} aria-label="Scores and needs">
          {evidence.scores.length === 0 && <p>Not rated yet.</p>}
          {evidence.scores.map(({ criterion, score, word, reason, evidence: ids }) => (
            <section key={criterion} className="compare-claim">
              <h3>
                {criterion} {CRITERION_NAMES[criterion]}
              </h3>
              <p>
                <Secret>{`${score}, ${word}. ${reason}`}</Secret>
              </p>
              <CitedCards citable={evidence.citable} ids={ids} />
            </section>
          ))}
          {evidence.needs.map(({ need, statement, claims }) => (
            <section key={need} className="compare-claim">
              <h3>{statement}</h3>
              {claims.length === 0 && <p className="compare-more">No claim speaks to this need.</p>}
              {claims.map((claim) => (
                <div key={claim.statement} className="compare-claim">
                  <p className={`standing ${claim.standing}`}>
                    <StandingGlyph standing={claim.standing} />
                    {STANDING_WORDS[claim.standing]}
                  </p>
                  <p>
                    <Secret>{claim.employer ? `${claim.statement}, ${claim.employer}` : claim.statement}</Secret>
                  </p>
                  {claim.evidence.length === 0 && <p className="compare-more">No referee was asked.</p>}
                  <CitedCards citable={evidence.citable} ids={claim.evidence} />
                </div>
              ))}
            </section>
          ))}
        </section>
      )}
    </Dialog>
  );
}
