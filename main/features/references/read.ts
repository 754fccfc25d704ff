import type { Referee, ReferenceCall } from "../../../shared/contract/references.ts";
import { cautions } from "../../../shared/domain/references/cautions.ts";
import { askFirst, neutralQuestion } from "../../../shared/domain/references/questions.ts";
import { notesOf } from "../../db/notes.ts";
import { type Context, found } from "../handlers.ts";
import * as repository from "./repository.ts";

/** A referee with what should be looked at twice. */
export function readReferee({ db, playbook }: Context, row: repository.RefereeRow): Referee {
  const candidate = found(repository.findCandidate(db, row.candidate), "person");
  const overlap = row.overlapFrom === null ? null : { from: row.overlapFrom, to: row.overlapTo };
  const identity = repository.lastIdentity(db, row.id) ?? "not-confirmed";
  const noticed = cautions({
    referee: { email: row.email, phone: row.phone, identity, overlap },
    candidate,
    employment: row.employerThen === null ? [] : repository.employmentAt(db, row.candidate, row.employerThen),
    freeMail: playbook.references.freeMail,
  });
  return { ...row, cautions: noticed.map(({ words }) => words) };
}

/** A call with its referee, what was said and the claims to put. */
export function readCall(context: Context, row: repository.CallRow): ReferenceCall {
  const { db, playbook } = context;
  const referee = readReferee(context, found(repository.findReferee(db, row.referee), "referee"));
  const { id, name } = found(repository.findCandidate(db, referee.candidate), "person");
  const { openingConsent, finishedAt, ...call } = row;
  const state =
    openingConsent === 0 ? "refused" : finishedAt !== null ? "finished" : openingConsent === 1 ? "open" : "ringing";
  const claims = askFirst(repository.claimsOf(db, id), referee.employerThen ?? "");
  return {
    ...call,
    referee,
    candidate: { id, name },
    state,
    items: repository.itemsOf(db, row.id),
    notes: notesOf(db, "call", row.id),
    script: claims.map((claim) => ({
      claim: claim.id,
      statement: claim.statement,
      question: neutralQuestion(claim, playbook.references.questions),
    })),
  };
}
