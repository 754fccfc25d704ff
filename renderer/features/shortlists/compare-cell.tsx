import { type ReactNode, useEffect } from "react";
import { useStore } from "zustand";
import type { Evidence } from "../../../shared/contract/shortlists.ts";
import { assertNever } from "../../../shared/domain/assert-never.ts";
import { dayAndMonth } from "../../parts/moment.ts";
import { STANDING_WORDS, StandingGlyph } from "../../parts/standing.tsx";
import { Secret } from "../../ui/secret.tsx";
import { CitedCards } from "./cited-cards.tsx";
import { type CellFacts, type CompareRow, cellWords } from "./compare-rows.ts";
import type { CompareStore } from "./compare-store.ts";

/** What a cell shows of itself. */
export function CompareCell({ facts }: { facts: CellFacts }) {
  switch (facts.kind) {
    case "score": {
      const { score, word } = facts.score;
      if (score === null)
        return (
          <span className="compare-none">
            Not rated yet. {facts.unrated && <span className="compare-more">{facts.unrated}</span>}
          </span>
        );
      return (
        <span className="compare-score">
          <span className={`score s${score} num`}>
            <Secret>{score}</Secret>
          </span>{" "}
          <Secret>{word}</Secret>
        </span>
      );
    }
    case "need": {
      const { standing, who } = facts.need;
      if (!standing) return <span className="compare-none">Not claimed</span>;
      return (
        <span className={`standing ${standing}`}>
          <StandingGlyph standing={standing} />
          {standing === "confirmed" ? who : STANDING_WORDS[standing]}
        </span>
      );
    }
    case "rate":
    case "start":
    case "place":
    case "clearance":
    case "watch-out":
      if (facts.words === null) return <span className="compare-none">{cellWords(facts)}</span>;
      return (
        <span className="num">
          <Secret>{facts.words}</Secret> {facts.more && <span className="compare-more">{facts.more}</span>}
        </span>
      );
    default:
      return assertNever(facts);
  }
}

interface CardProps {
  row: CompareRow;
  candidate: string;
  name: string;
  facts: CellFacts;
  store: CompareStore;
  timeZone: string;
}

/** What stands behind a cell: who said so, when, in which words. */
export function CompareCard({ row, candidate, name, facts, store, timeZone }: CardProps) {
  const evidence = useStore(store, ({ evidence }) => evidence[candidate]);
  const study = useStore(store, ({ study }) => study);
  useEffect(() => {
    if (!evidence) void study(candidate);
  }, [evidence, study, candidate]);
  return (
    <>
      <header className="compare-card-head">
        <h2>{row.words}</h2>
        <p>
          <Secret>{name}</Secret>
        </p>
      </header>
      {evidence && <Behind facts={facts} evidence={evidence} timeZone={timeZone} />}
    </>
  );
}

function Behind({ facts, evidence, timeZone }: { facts: CellFacts; evidence: Evidence; timeZone: string }) {
  const cited = (ids: readonly string[]): ReactNode => <CitedCards citable={evidence.citable} ids={ids} />;
  switch (facts.kind) {
    case "score": {
      const found = evidence.scores.find(({ criterion }) => criterion === facts.score.criterion);
      if (!found) return <p className="compare-card-words">{cellWords(facts)}</p>;
      return (
        <>
          <p className="compare-card-words">
            <Secret>{`${found.score}, ${found.word}. ${found.reason}`}</Secret>
          </p>
          {cited(found.evidence)}
        </>
      );
    }
    case "need": {
      const claims = evidence.needs.find(({ need }) => need === facts.need.need)?.claims ?? [];
      if (claims.length === 0) return <p className="compare-card-words">No claim speaks to this need.</p>;
      return claims.map(({ statement, employer, standing, evidence: answers }) => (
        <section key={statement} className="compare-claim">
          <p className={`standing ${standing}`}>
            <StandingGlyph standing={standing} />
            {STANDING_WORDS[standing]}
          </p>
          <p>
            <Secret>{employer ? `${statement}, ${employer}` : statement}</Secret>
          </p>
          {answers.length === 0 ? <p className="compare-more">No referee was asked.</p> : cited(answers)}
        </section>
      ));
    }
    case "rate":
      return <Said facts={facts} said={agreed(evidence.rateConfirmedAt, timeZone)} />;
    case "start":
      return <Said facts={facts} said={agreed(evidence.startConfirmedAt, timeZone)} />;
    case "place":
      return <Said facts={facts} said="From the person’s record." />;
    case "clearance": {
      const { clearanceUntil } = evidence;
      const until = clearanceUntil === null ? null : `Good until ${clearanceUntil}.`;
      return <Said facts={facts} said={until ?? "From the person’s record."} />;
    }
    case "watch-out":
      return (
        <>
          <Said facts={facts} said={null} />
          {evidence.watchOut && cited(evidence.watchOut.evidence)}
        </>
      );
    default:
      return assertNever(facts);
  }
}

const agreed = (at: string | null, timeZone: string): string =>
  at === null ? "Nobody confirmed it yet." : `They confirmed it on ${dayAndMonth(at, timeZone)}.`;

function Said({ facts, said }: { facts: CellFacts; said: string | null }) {
  return (
    <div className="compare-card-words">
      <p>
        <Secret>{cellWords(facts)}</Secret>
      </p>
      {said && <p className="compare-more">{said}</p>}
    </div>
  );
}
