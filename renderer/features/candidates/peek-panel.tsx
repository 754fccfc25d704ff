import { ChevronDown, ChevronUp, X } from "lucide-react";
import type { PersonRow } from "../../../shared/contract/candidates.ts";
import { rateWords } from "../../../shared/domain/rates/money.ts";
import { dayAndMonth } from "../../parts/moment.ts";
import { CRITERION_NAMES } from "../../parts/score-strip.tsx";
import { StandingGlyph } from "../../parts/standing.tsx";
import { Button, IconButton } from "../../ui/button.tsx";
import { Link } from "../../ui/link.tsx";
import { Secret } from "../../ui/secret.tsx";
import { byProof, whoSaid } from "./claim-words.ts";
import type { Peek } from "./people-store.ts";
import { freeWords, leadWords } from "./words.ts";

interface Props {
  row: PersonRow;
  peek: Peek | null;
  today: string;
  timeZone: string | undefined;
  onStep(step: 1 | -1): void;
  onClose(): void;
  onOpen(): void;
  onAdd(): void;
}

/** Claims shown before the rest is a link. */
const FEW = 3;

/** One person beside the list: facts, scores, claims, and what can be done with them. */
export function PeekPanel({ row, peek, today, timeZone, onStep, onClose, onOpen, onAdd }: Props) {
  const { name, rate, availableFrom, availableConfirmedAt, scores, claims } = row;
  const free = freeWords(availableFrom, today);
  const shown = peek?.id === row.id ? peek : null;
  const consents = (shown?.briefs ?? []).filter(({ brief, consentAt }) => !brief.closed && consentAt !== null);
  const more = claims.of - FEW;
  return (
    <aside className="peek" aria-label={`Peek: ${name}`}>
      <header className="peek-head">
        <h2 title={name} tabIndex={-1}>
          <Secret>{name}</Secret>
        </h2>
        <IconButton
          label="Previous person"
          icon={<ChevronUp className="icon" aria-hidden="true" />}
          onPress={() => onStep(-1)}
        />
        <IconButton
          label="Next person"
          icon={<ChevronDown className="icon" aria-hidden="true" />}
          onPress={() => onStep(1)}
        />
        <IconButton
          label="Close peek"
          keys="Escape"
          icon={<X className="icon" aria-hidden="true" />}
          onPress={onClose}
        />
      </header>
      <div className="peek-body">
        <p className="peek-lead">{leadWords(row) || "Nothing else is known yet."}</p>
        <dl className="peek-facts num">
          {rate && (
            <div>
              <dt>Rate</dt>
              <dd>
                <Secret>
                  {rateWords(rate)} {rate.gst === "excluded" ? "+ GST" : "with GST"}
                </Secret>{" "}
                {rate.confirmedAt && <span className="peek-when">{dayAndMonth(rate.confirmedAt, timeZone)}</span>}
              </dd>
            </div>
          )}
          {free && (
            <div>
              <dt>Free from</dt>
              <dd>
                {free}{" "}
                {availableConfirmedAt && (
                  <span className="peek-when">confirmed {dayAndMonth(availableConfirmedAt, timeZone)}</span>
                )}
              </dd>
            </div>
          )}
          {consents.map(({ brief, consentAt }) => (
            <div key={brief.id}>
              <dt>Consent</dt>
              <dd>
                <Secret>{brief.client}</Secret>{" "}
                {consentAt && <span className="peek-when">{dayAndMonth(consentAt, timeZone)}</span>}
              </dd>
            </div>
          ))}
        </dl>
        <h3>
          Scores <span className="peek-when">{row.vettedAt ? `C1 ${dayAndMonth(row.vettedAt, timeZone)}` : ""}</span>
        </h3>
        <ul className="peek-scores">
          {scores.map(({ criterion, score, word }) => (
            <li key={criterion} className={criterion === "C1" ? "peek-leading" : ""}>
              <span className={score === null ? "score none num" : `score num s${score}`}>
                {score === null ? <span aria-hidden="true">–</span> : <Secret>{score}</Secret>}
              </span>
              <span className="trunc">{CRITERION_NAMES[criterion]}</span>
              <span className="peek-word">{word ? <Secret>{word}</Secret> : "Not rated yet"}</span>
            </li>
          ))}
        </ul>
        <h3>
          Claims <span className="peek-when num">{`${claims.confirmed} of ${claims.of} confirmed`}</span>
        </h3>
        {claims.of === 0 && <p className="peek-lead">None yet.</p>}
        <ul className="peek-claims">
          {byProof(shown?.claims ?? [])
            .slice(0, FEW)
            .map((claim) => (
              <li key={claim.id}>
                <StandingGlyph standing={claim.standing} />
                <span>
                  {claim.statement}
                  <span className="peek-by">{whoSaid(claim, timeZone)}</span>
                </span>
              </li>
            ))}
        </ul>
        {more > 0 && (
          <Link href={`/candidates/${row.id}/claims`} className="link peek-more">
            {`${more} more`}
          </Link>
        )}
      </div>
      <footer className="peek-foot">
        <Button keys="Enter" onPress={onOpen}>
          Open
        </Button>
        <Button keys="A" onPress={onAdd}>
          Add to brief
        </Button>
      </footer>
    </aside>
  );
}
