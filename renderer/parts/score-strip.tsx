import type { PersonOnBrief } from "../../shared/contract/briefs.ts";
import { isBriefSpecific } from "../../shared/domain/interviews/criteria.ts";
import { Secret } from "../ui/secret.tsx";
import "./score-strip.css";

type Score = PersonOnBrief["scores"][number];

/** As the heads of narrow places say them. */
export const CRITERION_NAMES: Record<Score["criterion"], string> = {
  C1: "API design judgement",
  C2: "Integration match",
  C3: "Stack and platform fit",
  C4: "Security awareness",
  C5: "Documentation and consumer focus",
  C6: "References",
};

interface Props {
  scores: readonly Score[];
  /** The brief for which C2 and C3 would be scored: without a score for it their cells are blank. */
  against?: string | undefined;
}

/** Scores side by side: C1 leads, wide, with digit, word and pips; C2–C6 are digits whose words are read out. */
export function ScoreStrip({ scores, against }: Props) {
  return (
    <span className="strip num">
      {scores.map((score) =>
        score.criterion === "C1" ? (
          <Wide key={score.criterion} {...score} />
        ) : (
          <Bare key={score.criterion} score={score} against={against} />
        ),
      )}
    </span>
  );
}

const spoken = ({ criterion, score, word }: Score): string =>
  `${CRITERION_NAMES[criterion]}: ${score === null ? "not rated yet" : `${score}, ${word ?? ""}`}. `;

function Wide(props: Score) {
  const { score, word } = props;
  return (
    <span className={score === null ? "score wide none" : `score wide s${score}`}>
      <span className="sr">{spoken(props)}</span>
      <span aria-hidden="true" className="score-words">
        {score === null ? (
          "Not rated yet"
        ) : (
          <Secret>
            <b>{score}</b> {word}
          </Secret>
        )}
      </span>
      {score !== null && (
        <span aria-hidden="true" className="pips secret">
          {[1, 2, 3, 4, 5].map((pip) => (
            <i key={pip} className={pip > score ? "off" : ""} />
          ))}
        </span>
      )}
    </span>
  );
}

function Bare({ score: all, against }: { score: Score; against: string | undefined }) {
  const { criterion, score } = all;
  const blank = against !== undefined && score === null && isBriefSpecific(criterion);
  const words = blank ? `${CRITERION_NAMES[criterion]}: not scored for ${against}. ` : spoken(all);
  return (
    <span className={score === null ? "score none" : `score s${score}`} title={words}>
      <span className="sr">{words}</span>
      <span aria-hidden="true">{score !== null ? <Secret>{score}</Secret> : blank ? "" : "–"}</span>
    </span>
  );
}
