import type { PersonOnBrief } from "../../shared/contract/briefs.ts";
import { Secret } from "../ui/secret.tsx";
import "./score-strip.css";

type Score = PersonOnBrief["scores"][number];

const NAMES: Record<Score["criterion"], string> = {
  C1: "API design judgement",
  C2: "Integration match",
  C3: "Stack and platform fit",
  C4: "Security awareness",
  C5: "Documentation and consumer focus",
  C6: "References",
};

/** Six scores side by side: C1 leads, wide, with digit, word and pips; C2–C6 are digits whose words are read out. */
export function ScoreStrip({ scores }: { scores: readonly Score[] }) {
  return (
    <span className="strip num">
      {scores.map((score) =>
        score.criterion === "C1" ? (
          <Wide key={score.criterion} {...score} />
        ) : (
          <Bare key={score.criterion} {...score} />
        ),
      )}
    </span>
  );
}

const spoken = ({ criterion, score, word }: Score): string =>
  `${NAMES[criterion]}: ${score === null ? "not rated yet" : `${score}, ${word ?? ""}`}. `;

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

function Bare(props: Score) {
  const { score } = props;
  return (
    <span className={score === null ? "score none" : `score s${score}`} title={spoken(props)}>
      <span className="sr">{spoken(props)}</span>
      <span aria-hidden="true">{score === null ? "–" : <Secret>{score}</Secret>}</span>
    </span>
  );
}
