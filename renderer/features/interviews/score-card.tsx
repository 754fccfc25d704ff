import { useState } from "react";
import { useStore } from "zustand";
import type { Output } from "../../../shared/contract/contract.ts";
import { stampWords } from "../../../shared/domain/clock/durations.ts";
import { isRatedFromReferences } from "../../../shared/domain/interviews/criteria.ts";
import type { RatingProblem } from "../../../shared/domain/interviews/rating.ts";
import { draftOf, suggestedNotes } from "../../../shared/domain/interviews/rating-draft.ts";
import { ScorePicker } from "../../parts/score-picker.tsx";
import { STANDING_WORDS } from "../../parts/standing.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { Tick } from "../../ui/tick.tsx";
import type { CallFacts } from "./call-facts.ts";
import type { InterviewStore, Note } from "./interview-store.ts";

interface Props {
  store: InterviewStore;
  facts: CallFacts;
  criterion: Output<"playbook.get">["criteria"][number];
  problems: readonly RatingProblem[];
}

/** One criterion: what each score means, the score, what it rests on, and why in one line. */
export function ScoreCard({ store, facts, criterion, problems }: Props) {
  const { draft, setScore, setReason } = useStore(store);
  const { id, name, anchors } = criterion;
  const { score, reason, evidence } = draftOf(draft, id);
  const message = (field: RatingProblem["field"]): string | undefined =>
    problems.find((one) => one.field === field)?.message;
  const higher = score !== null && score < 5 ? anchors[score] : undefined;
  return (
    <section className="card" aria-labelledby={`card-${id}`}>
      <h2 id={`card-${id}`}>
        <span className="card-tag">{id}</span> {name}
      </h2>
      <div className="card-score">
        <ScorePicker
          criterion={id}
          name={name}
          score={score}
          words={facts.playbook.anchorWords}
          anchors={anchors}
          evidenced={evidence.length > 0}
          onScore={(value) => setScore(id, value)}
        />
        {message("score") && (
          <p className="error-words" role="alert">
            {message("score")}
          </p>
        )}
        <ol className="card-anchors">
          {anchors.map((anchor, at) => (
            <li key={anchor} className={score === at + 1 ? "chosen" : ""}>
              <b className="num">{at + 1}</b> {anchor}
            </li>
          ))}
        </ol>
      </div>
      <div className="card-why">
        {isRatedFromReferences(id) ? (
          <Answers store={store} facts={facts} evidence={evidence} />
        ) : (
          <Notes store={store} facts={facts} criterion={id} evidence={evidence} />
        )}
        {message("evidence") && (
          <p className="error-words" role="alert">
            {message("evidence")}
          </p>
        )}
        <TextField
          label={`Why, in one line`}
          value={reason}
          error={message("reason")}
          onChange={(words) => setReason(id, words)}
          {...(higher && { hint: `One higher would be: ${higher}` })}
        />
      </div>
    </section>
  );
}

interface EvidenceProps {
  store: InterviewStore;
  facts: CallFacts;
  evidence: readonly string[];
}

function Notes({ store, facts, criterion, evidence }: EvidenceProps & { criterion: Props["criterion"]["id"] }) {
  const { link } = useStore(store);
  const [all, setAll] = useState(false);
  const notes = [facts.interview, ...facts.earlier].flatMap((call) => call.notes);
  const { tagged, others } = suggestedNotes(facts.interview.notes, criterion);
  const linkedElsewhere = notes.filter((note) => evidence.includes(note.id) && !tagged.includes(note));
  const shown = all ? [...tagged, ...others] : [...tagged, ...linkedElsewhere];
  const hidden = all ? 0 : others.filter((note) => !linkedElsewhere.includes(note)).length;
  return (
    <fieldset className="card-notes">
      <legend>Linked notes{evidence.length > 0 && `, ${evidence.length}`}</legend>
      {shown.length === 0 && <p className="card-none">No note has this tag.</p>}
      {shown.map((note) => (
        <Tick key={note.id} ticked={evidence.includes(note.id)} onTick={(linked) => link(criterion, note.id, linked)}>
          <NoteWords note={note} tagged={note.criterion === criterion} />
        </Tick>
      ))}
      {hidden > 0 && (
        <LinkButton words={hidden === 1 ? "1 other note" : `${hidden} other notes`} onPress={() => setAll(true)} />
      )}
    </fieldset>
  );
}

function NoteWords({ note, tagged }: { note: Note; tagged: boolean }) {
  return (
    <>
      <time>{stampWords(note.stampMs)}</time> {!tagged && note.criterion && <span>{note.criterion} </span>}
      <span className="secret">{note.quote ? `“${note.text}”` : note.text}</span>
    </>
  );
}

function Answers({ store, facts, evidence }: EvidenceProps) {
  const { link } = useStore(store);
  const answers = facts.claims.flatMap(({ statement, answers }) => answers.map((answer) => ({ ...answer, statement })));
  return (
    <fieldset className="card-notes">
      <legend>What referees answered{evidence.length > 0 && `, ${evidence.length} linked`}</legend>
      {answers.length === 0 && <p className="card-none">After references. Leave it until someone has been rung.</p>}
      {answers.map(({ id, referee, answer, statement, words }) => (
        <Tick key={id} ticked={evidence.includes(id)} onTick={(linked) => link("C6", id, linked)}>
          <span className="secret">
            {referee}: {STANDING_WORDS[answer].toLowerCase()}, {statement}
            {words && ` – “${words}”`}
          </span>
        </Tick>
      ))}
    </fieldset>
  );
}
