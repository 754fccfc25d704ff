import { Refusal } from "../../../shared/contract/operation.ts";
import type { Referee, ReferenceCall, references } from "../../../shared/contract/references.ts";
import { answerProblem, ringProblem } from "../../../shared/domain/references/consent.ts";
import { addNote, findNote, notesOf, sameNote } from "../../db/notes.ts";
import { toRow } from "../../db/rows.ts";
import { claimOf } from "../claim-of.ts";
import { type Context, earlier, found, type Handlers, past } from "../handlers.ts";
import { readAgenda, readCall, readReferee, readSheet } from "./read.ts";
import * as repository from "./repository.ts";

/** Referees and calls to them; nothing of a call is kept without the candidate's consent and the referee's. */
export const referenceHandlers = (context: Context): Handlers<keyof typeof references> => {
  const { db, changes, now, newId, author } = context;
  const candidate = (id: string) => found(repository.findCandidate(db, id), "person");
  const referee = (id: string): Referee => readReferee(context, found(repository.findReferee(db, id), "referee"));
  const row = (id: string) => found(repository.findCall(db, id), "reference call");
  const get = (id: string): ReferenceCall => readCall(context, row(id));
  const made = () => ({ id: newId(), createdAt: now(), withdrawnAt: null });

  /** A call that goes on: rung with consent, the opening read and agreed to, not finished. */
  function requireOpen(id: string): repository.CallRow & { candidate: string; refereeName: string } {
    const call = row(id);
    const { consentAt, candidate: about, name } = referee(call.referee);
    const openingConsent = call.openingConsent === null ? null : call.openingConsent === 1;
    const problem = answerProblem({ at: call.at, candidateConsentAt: consentAt, openingConsent });
    if (problem) throw new Refusal("refused", problem.message, "/call");
    if (call.finishedAt !== null) throw new Refusal("refused", "That call is finished; start another one.", "/call");
    return { ...call, candidate: about, refereeName: name };
  }

  /** Who does not want to go on does not want to have said anything either. */
  function withdrawSaid(call: string): void {
    for (const { id } of repository.itemsOf(db, call)) changes.withdraw("reference_item", id);
    for (const { id } of notesOf(db, "call", call)) changes.withdraw("note", id);
  }

  /** One answer a question and a call: a later one takes the place of the former. */
  function keepItem(call: string, item: Omit<ReferenceCall["items"][number], "id">): ReferenceCall["items"][number] {
    const { id, ...rest } = made();
    for (const former of repository.itemsOf(db, call))
      if (former.kind === item.kind && former.claim === item.claim) changes.withdraw("reference_item", former.id);
    changes.insert("reference_item", toRow({ id, ...rest, call, ...item }));
    return found(
      repository.itemsOf(db, call).find((one) => one.id === id),
      "answer",
    );
  }

  return {
    "references.listReferees": ({ candidate: id }) => {
      candidate(id);
      return repository.refereesOf(db, id).map((one) => readReferee(context, one));
    },
    "references.list": ({ candidate: id }) => {
      candidate(id);
      return repository.callsOf(db, id).map(get);
    },
    "references.get": ({ id }) => get(id),
    "references.agenda": () => readAgenda(context),
    "references.sheet": ({ referee: id }) =>
      readSheet(context, found(repository.findReferee(db, id), "referee"), repository.timeZoneOf(db, author())),
    "references.addReferee": ({ candidate: id, name, ...details }) => {
      const person = candidate(id);
      const unknown = { position: null, employerThen: null, employerNow: null, relationship: null };
      const unasked = { email: null, phone: null, overlapFrom: null, overlapTo: null, about: null, consentAt: null };
      const fresh = made();
      changes.insert("referee", toRow({ ...fresh, candidate: id, name, ...unknown, ...unasked, ...details }));
      changes.name(`Added ${name} as a referee for ${person.name}`);
      return referee(fresh.id);
    },
    "references.updateReferee": ({ id, ...patch }) => {
      const { name } = referee(id);
      changes.update("referee", id, toRow(patch));
      changes.name(`Changed the referee ${name}`);
      return referee(id);
    },
    "references.recordConsent": ({ referee: id, at }) => {
      const { name, consentAt } = referee(id);
      changes.update("referee", id, { consent_at: earlier(consentAt, past(context, at)) });
      changes.name(`Recorded consent to ring ${name}`);
      return referee(id);
    },
    "references.start": ({ referee: id, brief = null, at, minutes, identity }) => {
      const { name, consentAt } = referee(id);
      if (brief !== null && !repository.isBrief(db, brief))
        throw new Refusal("not-found", "That brief is no longer here.", "/brief");
      const rung = past(context, at);
      const problem = ringProblem({ at: rung, candidateConsentAt: consentAt, openingConsent: null });
      if (problem) throw new Refusal("refused", problem.message, "/referee");
      const fresh = made();
      const call = { ...fresh, referee: id, brief, recruiter: author(), at: rung, minutes, identity };
      changes.insert("reference_call", toRow({ ...call, openingConsent: null, permission: null, finishedAt: null }));
      changes.name(`Rang ${name}`);
      return get(fresh.id);
    },
    "references.open": ({ call: id, consent }) => {
      const call = row(id);
      const changedTheirMind = call.openingConsent === 1 && !consent && call.finishedAt === null;
      if (call.openingConsent !== null && !changedTheirMind)
        throw new Refusal("refused", "The opening was answered already.", "/call");
      if (call.finishedAt !== null) throw new Refusal("refused", "They asked to be rung back; ring again.", "/call");
      if (changedTheirMind) withdrawSaid(id);
      changes.update(
        "reference_call",
        id,
        toRow({ openingConsent: consent, ...(consent ? {} : { finishedAt: now() }) }),
      );
      changes.name(`${referee(call.referee).name} ${consent ? "was happy to go on" : "declined"}`);
      return get(id);
    },
    "references.identify": ({ call: id, identity }) => {
      const call = row(id);
      changes.update("reference_call", id, { identity });
      changes.name(`Said how we know ${referee(call.referee).name}`);
      return get(id);
    },
    "references.callBack": ({ call: id, at }) => {
      const call = row(id);
      const { name } = referee(call.referee);
      if (call.openingConsent === 0 || call.permission !== null)
        throw new Refusal("refused", "This call is over. Ring again, then say when to call back.", "/call");
      changes.update("reference_call", id, { finished_at: call.finishedAt ?? now(), call_back_at: at });
      changes.name(at === null ? `${name} asked to be rung back` : `Planned to ring ${name} back`);
      return get(id);
    },
    "references.answer": ({ call, claim, answer, words = null, scope = null }) => {
      const { candidate: about, refereeName } = requireOpen(call);
      const on = claimOf(db, claim, about);
      const asked = found(repository.findCandidate(db, about), "person").name;
      changes.name(
        answer === "contradicted"
          ? `${refereeName} contradicts a claim: ask ${asked}`
          : `Kept an answer of ${refereeName}`,
      );
      return keepItem(call, { kind: "answer", claim: on, answer, words, scope });
    },
    "references.close": ({ call, question, answer, words = null }) => {
      const { refereeName } = requireOpen(call);
      const value = answer === undefined ? null : RELIABILITY[answer];
      changes.name(`Kept an answer of ${refereeName}`);
      return keepItem(call, { kind: question, claim: null, answer: value, words, scope: null });
    },
    "references.addNote": ({ call, stampMs, criterion = null, text, quote, followUp, claim }) => {
      const { candidate: about } = requireOpen(call);
      const known = sameNote(db, { call }, { recruiter: author(), stampMs, text, quote });
      if (known) return found(findNote(db, known), "note");
      const on = claimOf(db, claim, about);
      const id = newId();
      const own = { id, createdAt: now(), recruiter: author() };
      addNote(changes, { call }, { ...own, stampMs, criterion, text, quote, followUp, claim: on });
      changes.name("Kept a note");
      return found(findNote(db, id), "note");
    },
    "references.finish": ({ call: id, permission, minutes }) => {
      const { refereeName } = requireOpen(id);
      changes.update("reference_call", id, toRow({ permission, minutes, finishedAt: now() }));
      changes.name(`Finished the call with ${refereeName}`);
      return get(id);
    },
  };
};

/** "Did it stay reliable?" is kept in the words of every other answer. */
const RELIABILITY = { yes: "confirmed", partly: "partly", no: "contradicted", "cannot-say": "cannot-say" } as const;
