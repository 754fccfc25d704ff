import type { Interview, interviews } from "../../../shared/contract/interviews.ts";
import { Refusal } from "../../../shared/contract/operation.ts";
import type { Playbook } from "../../../shared/domain/playbook/playbook.ts";
import { addNote, findNote, notesOf, sameNote } from "../../db/notes.ts";
import { toRow } from "../../db/rows.ts";
import { claimOf } from "../claim-of.ts";
import { type Context, found, type Handlers, past } from "../handlers.ts";
import * as repository from "./repository.ts";

/** Calls with candidates and what was noted on them; stamps are ms from the start of the call. */
export const interviewHandlers = (context: Context): Handlers<keyof typeof interviews> => {
  const { db, changes, now, newId, author, playbook } = context;
  const row = (id: string) => found(repository.find(db, id), "interview");
  const note = (id: string) => found(findNote(db, id), "note");

  function get(id: string): Interview {
    const found = row(id);
    return {
      ...summary(found),
      noteTaking: playbook.guide.noteTaking,
      guide: guideOf(playbook, found.timings),
      notes: notesOf(db, "interview", id),
    };
  }
  function requireBrief(brief: string | null | undefined): void {
    if (brief && !repository.isBrief(db, brief)) throw new Refusal("not-found", "That brief is no longer here.");
  }

  return {
    "interviews.list": ({ candidate = null, brief = null }) => repository.list(db, { candidate, brief }).map(summary),
    "interviews.get": ({ id }) => get(id),
    "interviews.schedule": ({ candidate, brief = null, at, minutes }) => {
      if (!repository.isCandidate(db, candidate)) throw new Refusal("not-found", "That person is no longer here.");
      requireBrief(brief);
      const id = newId();
      const times = { plannedAt: at, startedAt: null, endedAt: null, minutes };
      const made = { id, createdAt: now(), withdrawnAt: null, recruiter: author() };
      changes.insert(
        "interview",
        toRow({ ...made, candidate, brief, ...times, playbookVersion: playbook.about.version }),
      );
      changes.name(`Scheduled an interview with ${row(id).candidateName}`);
      return get(id);
    },
    "interviews.arrange": ({ id, at, brief, minutes, told, timings }) => {
      const { candidateName, startedAt, endedAt, toldAt } = row(id);
      if (at !== undefined && startedAt !== null) throw new Refusal("refused", "That interview has started already.");
      if (minutes !== undefined && endedAt !== null)
        throw new Refusal("refused", "That interview is finished already.");
      requireBrief(brief);
      const told_at = told === undefined ? toldAt : told ? (toldAt ?? now()) : null;
      const set = { plannedAt: at, brief, minutes, timings, ...(told_at === toldAt ? {} : { toldAt: told_at }) };
      changes.update("interview", id, toRow(set));
      changes.name(
        told === undefined
          ? `Arranged the interview with ${candidateName}`
          : `${told ? "Told" : "Did not tell"} ${candidateName} of the notes`,
      );
      return get(id);
    },
    "interviews.pause": ({ id, paused }) => {
      const { candidateName, startedAt, endedAt, pausedAt, pausedMs } = row(id);
      if (startedAt === null || endedAt !== null) throw new Refusal("refused", "That interview isn’t live.");
      if (paused !== (pausedAt !== null)) {
        const stood = pausedAt === null ? 0 : Math.max(0, Date.parse(now()) - Date.parse(pausedAt));
        changes.update("interview", id, { paused_at: paused ? now() : null, paused_ms: pausedMs + stood });
        changes.name(`${paused ? "Paused" : "Went on with"} the interview with ${candidateName}`);
      }
      return get(id);
    },
    "interviews.start": ({ id, at }) => {
      const { candidateName, startedAt } = row(id);
      if (startedAt !== null) throw new Refusal("refused", "That interview has started already.");
      changes.update("interview", id, { started_at: past(context, at) });
      changes.name(`Started the interview with ${candidateName}`);
      return get(id);
    },
    "interviews.addNote": ({ interview, stampMs, criterion = null, text, quote, followUp, claim }) => {
      const { startedAt, candidate } = row(interview);
      if (startedAt === null) throw new Refusal("refused", "Start the interview first; then notes carry its time.");
      const known = sameNote(db, { interview }, { recruiter: author(), stampMs, text, quote });
      if (known) return note(known);
      const id = newId();
      const about = claimOf(db, claim, candidate);
      const made = { id, createdAt: now(), recruiter: author() };
      addNote(changes, { interview }, { ...made, stampMs, criterion, text, quote, followUp, claim: about });
      changes.name("Kept a note");
      return note(id);
    },
    "interviews.editNote": ({ id, text }) => {
      const before = note(id);
      if (before.text !== text) {
        const version = { id: newId(), createdAt: now(), withdrawnAt: null, note: id, text: before.text };
        changes.insert("note_version", toRow(version));
        changes.update("note", id, { text });
        changes.name("Edited a note");
      }
      return note(id);
    },
    "interviews.withdrawNote": ({ id }) => {
      note(id);
      changes.withdraw("note", id);
      changes.name("Took a note away");
      return {};
    },
    "interviews.finish": ({ id, at, minutes }) => {
      const { candidateName, startedAt, endedAt, pausedAt, pausedMs } = row(id);
      if (startedAt === null) throw new Refusal("refused", "That interview hasn’t started.");
      if (endedAt !== null) throw new Refusal("refused", "That interview is finished already.");
      // A clock that was set back since makes it as short as can be, but ends it.
      const end = at === undefined && now() < startedAt ? startedAt : past(context, at);
      if (end < startedAt) throw new Refusal("refused", "It can’t end before it began.", "/at");
      const stood = pausedMs + (pausedAt !== null && pausedAt < end ? Date.parse(end) - Date.parse(pausedAt) : 0);
      const lasted = Math.max(1, Math.round((Date.parse(end) - Date.parse(startedAt) - stood) / 60_000));
      const minutesNow = Math.min(600, minutes ?? lasted);
      changes.update("interview", id, { ended_at: end, paused_at: null, paused_ms: stood, minutes: minutesNow });
      changes.name(`Finished the interview with ${candidateName}`);
      return get(id);
    },
  };
};

/** The playbook's plan of a call, with the timings that this one has. */
function guideOf(playbook: Playbook, timings: string | null): Interview["guide"] {
  const own = (timings === null ? {} : JSON.parse(timings)) as Record<string, number>;
  return playbook.guide.sections.map(({ id, name, minutes, criterion, say }) => {
    const asked = criterion === null ? null : playbook.criteria.criteria[criterion];
    return {
      id,
      criterion,
      title: name,
      minutes: own[id] ?? minutes,
      question: asked?.question ?? null,
      probes: asked ? [...asked.probes, ...say] : say,
      listenFor: asked?.listenPoints ?? [],
    };
  });
}

function summary(row: repository.InterviewRow): Omit<Interview, "guide" | "notes" | "noteTaking"> {
  const { id, plannedAt, startedAt, endedAt, minutes, toldAt, pausedAt, pausedMs, playbookVersion } = row;
  const state = endedAt ? "finished" : startedAt ? "live" : "planned";
  const candidate = { id: row.candidate, name: row.candidateName };
  const brief = row.brief === null ? null : { id: row.brief, title: row.briefTitle ?? "", client: row.client ?? "" };
  const times = { plannedAt, startedAt, endedAt, minutes, toldAt, pausedAt, pausedMs };
  return { id, candidate, brief, state, ...times, playbookVersion, sample: row.sample === 1 };
}
