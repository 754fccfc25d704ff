import { Link2 } from "lucide-react";
import { useStore } from "zustand";
import { stampWords } from "../../../shared/domain/clock/durations.ts";
import type { Criterion } from "../../../shared/domain/exports/facts.ts";
import { criterionNames, isRatedFromReferences } from "../../../shared/domain/interviews/criteria.ts";
import { draftOf, suggestedNotes } from "../../../shared/domain/interviews/rating-draft.ts";
import { EvidenceGlyph } from "../../parts/evidence-glyph.tsx";
import { ScorePicker } from "../../parts/score-picker.tsx";
import { Button } from "../../ui/button.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { ErrorNote } from "../../ui/states.tsx";
import type { CallFacts } from "./call-facts.ts";
import type { InterviewStore } from "./interview-store.ts";
import { LinkBrief } from "./link-brief.tsx";

interface Props {
  store: InterviewStore;
  facts: CallFacts;
  /** The criterion talked about. */
  current: Criterion | null;
  /** A digit has set a score: back to the notes. */
  onScored(): void;
}

/** Six rows of 1 to 5; a ring has no evidence yet, a solid number has. */
export function ScoresPane({ store, facts, current, onScored }: Props) {
  const { draft, unrated, setScore, link } = useStore(store);
  const { playbook, interview } = facts;
  return (
    <div className="scores">
      <div className="pane-head">
        <h2>Scores</h2>
        <Kbd keys="Mod+J" />
      </div>
      {interview.brief === null ? <LinkBrief store={store} /> : unrated && <ErrorNote>{unrated}</ErrorNote>}
      {playbook.criteria.map(({ id, anchors }) => {
        const { score, evidence } = draftOf(draft, id);
        const later = isRatedFromReferences(id);
        const { tagged } = suggestedNotes(interview.notes, id);
        const open = tagged.filter((note) => !evidence.includes(note.id));
        const newest = open.at(-1);
        return (
          <section
            key={id}
            className={id === current ? "crit current on-fill" : "crit"}
            aria-label={`${id} ${criterionNames[id]}`}
          >
            <div className="crit-head">
              <span className="crit-tag">{id}</span>
              <span>{later ? "References" : criterionNames[id]}</span>
              <span className="crit-evidence">
                {later ? "After references" : <Evidence score={score} linked={evidence.length} />}
              </span>
            </div>
            {!later && interview.brief !== null && (
              <div className="crit-body">
                <ScorePicker
                  criterion={id}
                  name={criterionNames[id]}
                  score={score}
                  words={playbook.anchorWords}
                  anchors={anchors}
                  evidenced={evidence.length > 0}
                  anchored={id === current ? "always" : "in focus"}
                  onScore={(value) => setScore(id, value)}
                  onDigit={onScored}
                />
                {score !== null && newest && id === current && (
                  <div className="crit-links">
                    <Button
                      small
                      icon={<Link2 className="icon" aria-hidden="true" />}
                      onPress={() => link(id, newest.id, true)}
                    >
                      Link {stampWords(newest.stampMs)}
                    </Button>
                    {open.length > 1 && (
                      <Button small tone="quiet" onPress={() => open.forEach((note) => void link(id, note.id, true))}>
                        {open.length - 1} more from {id}
                      </Button>
                    )}
                  </div>
                )}
              </div>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Evidence({ score, linked }: { score: number | null; linked: number }) {
  if (linked === 0 && score === null) return null;
  return (
    <>
      <EvidenceGlyph linked={linked > 0} />
      {linked === 0 ? "No note linked" : linked === 1 ? "1 note" : `${linked} notes`}
    </>
  );
}
