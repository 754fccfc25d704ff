import type Database from "better-sqlite3";
import type { Brief } from "../../../shared/contract/briefs.ts";
import { nextStep, type Stage, type StageFacts, stageOf } from "../../../shared/domain/briefs/stage.ts";
import type { PersonFacts } from "../../../shared/domain/exports/facts.ts";
import type { FeedbackReason, Verdict } from "../../../shared/domain/feedback/verdicts.ts";
import type { Gate } from "../../../shared/domain/shortlists/gates.ts";
import { type BriefRecord, findBrief, needsOf } from "./brief.ts";
import { type PersonRecord, readPerson } from "./person.ts";

/** A line of the shortlist; `place` counts from 1. */
interface LineRecord {
  id: string;
  candidate: string;
  place: number;
  reasons: PersonFacts["reasons"];
  watchOut: PersonFacts["watchOut"];
  passes: { gate: Gate; reason: string }[];
  leftAt: string | null;
  leftWhy: string | null;
}

interface Feedback {
  verdict: Verdict;
  reason: FeedbackReason | null;
}

export interface PlacedPerson extends PersonRecord {
  consentToRepresentAt: string | null;
  line: LineRecord | null;
  stage: Stage;
  /** The last that the client said of them, of whichever version. */
  feedback: Feedback | null;
  /** What still stands between them and being ready, in words; null when nothing does. */
  nextStep: string | null;
}

/** Everything that one brief, its people and its shortlist are about. */
export interface Placement {
  brief: BriefRecord;
  needs: Brief["needs"];
  orderReason: string | null;
  coverNote: string | null;
  /** Those on the shortlist in its order, then the others as they joined. */
  people: PlacedPerson[];
}

/** Reads all that the screens and the document of a brief draw on; undefined when the brief is gone. */
export function readPlacement(db: Database.Database, id: string): Placement | undefined {
  const brief = findBrief(db, id);
  if (!brief) return undefined;
  const shortlist = db
    .prepare<[string], { id: string; orderReason: string | null; coverNote: string | null }>(
      "SELECT id, order_reason AS orderReason, cover_note AS coverNote FROM read_shortlist WHERE brief = ?",
    )
    .get(id);
  const lines = shortlist ? linesOf(db, shortlist.id) : [];
  const sent = sentPeople(db, id);
  const heard = feedbackOn(db, id);
  const joined = db
    .prepare<[string], { candidate: string; stage: Stage | null; consentAt: string | null }>(
      `SELECT candidate, stage, consent_at AS consentAt FROM read_brief_person
       WHERE brief = ? ORDER BY created_at, id`,
    )
    .all(id);
  const people = joined.flatMap(({ candidate, stage: byHand, consentAt }): PlacedPerson[] => {
    const person = readPerson(db, candidate, id);
    if (!person) return [];
    const line = lines.find((one) => one.candidate === candidate) ?? null;
    const feedback = heard.get(candidate) ?? null;
    const facts = stageFacts(person, { byHand, consentAt, line, sent: sent.has(candidate), feedback });
    const booked = facts.interviewBooked || isBooked(db, candidate);
    const all = { ...facts, interviewBooked: booked };
    return [
      { ...person, consentToRepresentAt: consentAt, line, feedback, stage: stageOf(all), nextStep: nextStep(all) },
    ];
  });
  people.sort((a, b) => (a.line?.place ?? Number.POSITIVE_INFINITY) - (b.line?.place ?? Number.POSITIVE_INFINITY) || 0);
  const { orderReason = null, coverNote = null } = shortlist ?? {};
  return { brief, needs: needsOf(db, id), orderReason, coverNote, people };
}

function linesOf(db: Database.Database, shortlist: string): LineRecord[] {
  type Row = Omit<LineRecord, "reasons" | "watchOut" | "passes"> & { watchOut: string | null; evidence: string };
  const rows = db
    .prepare<[string], Row>(
      `SELECT id, candidate, place, watch_out AS watchOut, watch_out_evidence AS evidence, left_at AS leftAt,
         left_why AS leftWhy FROM read_shortlist_line WHERE shortlist = ? ORDER BY place, id`,
    )
    .all(shortlist);
  const reasons = db.prepare<[string], { id: string; text: string; evidence: string }>(
    "SELECT id, text, evidence FROM read_line_reason WHERE line = ? ORDER BY place, id",
  );
  const passes = db.prepare<[string], { gate: Gate; reason: string }>(
    "SELECT gate, reason FROM read_gate_pass WHERE line = ? ORDER BY created_at, id",
  );
  return rows.map(({ watchOut, evidence, ...line }) => ({
    ...line,
    reasons: reasons.all(line.id).map((reason) => ({ ...reason, evidence: JSON.parse(reason.evidence) as string[] })),
    watchOut: watchOut === null ? null : { id: line.id, text: watchOut, evidence: JSON.parse(evidence) as string[] },
    passes: passes.all(line.id),
  }));
}

function stageFacts(
  person: PersonRecord,
  known: {
    byHand: Stage | null;
    consentAt: string | null;
    line: LineRecord | null;
    sent: boolean;
    feedback: Feedback | null;
  },
): StageFacts {
  return {
    asked: false,
    interested: false,
    consentToRepresent: known.consentAt !== null,
    interviewBooked: person.interviews.length > 0,
    ratingSubmitted: person.scores.some(({ criterion }) => criterion !== "C6"),
    referencesDone: person.references.filter(({ items }) => items.some(({ kind }) => kind === "answer")).length,
    onShortlist: known.line !== null,
    sent: known.sent,
    withdrawn: known.line?.leftAt != null,
    feedback: known.feedback?.verdict ?? null,
    byHand: known.byHand,
  };
}

const isBooked = (db: Database.Database, candidate: string): boolean =>
  db.prepare("SELECT 1 FROM read_interview WHERE candidate = ?").get(candidate) !== undefined;

const sentPeople = (db: Database.Database, brief: string): Set<string> =>
  new Set(
    db
      .prepare<[string], string>(
        `SELECT version.people FROM read_sending sending JOIN read_version version ON version.id = sending.version
         WHERE version.brief = ?`,
      )
      .pluck()
      .all(brief)
      .flatMap((people) => JSON.parse(people) as string[]),
  );

const feedbackOn = (db: Database.Database, brief: string): Map<string, Feedback> =>
  new Map(
    db
      .prepare<[string], Feedback & { candidate: string }>(
        `SELECT feedback.candidate, verdict, reason FROM read_feedback feedback
         JOIN read_version version ON version.id = feedback.version
         WHERE version.brief = ? ORDER BY feedback.created_at, feedback.id`,
      )
      .all(brief)
      .map(({ candidate, ...said }) => [candidate, said]),
  );
