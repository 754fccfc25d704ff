import type { AgendaRow, Referee, RefereeSheet, ReferenceCall } from "../../../shared/contract/references.ts";
import { agendaGroup, callState } from "../../../shared/domain/references/call-state.ts";
import { cautions } from "../../../shared/domain/references/cautions.ts";
import { ringProblem } from "../../../shared/domain/references/consent.ts";
import { askFirst, claimsToAsk, neutralQuestion } from "../../../shared/domain/references/questions.ts";
import { notesOf } from "../../db/notes.ts";
import { findBrief } from "../../db/views/brief.ts";
import { type Context, found } from "../handlers.ts";
import { clockShown } from "../placed.ts";
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
  const { db } = context;
  const referee = readReferee(context, found(repository.findReferee(db, row.referee), "referee"));
  const { id, name } = found(repository.findCandidate(db, referee.candidate), "person");
  const { openingConsent, ...call } = row;
  return {
    ...call,
    referee,
    candidate: { id, name },
    state: stateOf(row),
    items: repository.itemsOf(db, row.id),
    notes: notesOf(db, "call", row.id),
    script: claimsFor(context, referee).map(({ id: claim, statement, question }) => ({ claim, statement, question })),
  };
}

const stateOf = ({
  openingConsent,
  ...call
}: Pick<repository.CallRow, "openingConsent" | "finishedAt" | "permission">) =>
  callState({ ...call, openingConsent: openingConsent === null ? null : openingConsent === 1 });

/** The claims to put to a referee, each with its neutral question. */
const claimsFor = ({ db, playbook }: Context, { candidate, employerThen }: Referee) =>
  askFirst(repository.claimsOf(db, candidate), employerThen ?? "").map((claim) => ({
    ...claim,
    question: neutralQuestion(claim, playbook.references.questions),
  }));

/** The same for one brief: what matters to it, and what there is hardly time for. */
function sheetClaims(context: Context, referee: Referee, brief: string | undefined): RefereeSheet["claims"] {
  const weights = brief === undefined ? undefined : repository.weightsOf(context.db, referee.candidate, brief);
  const claims = claimsFor(context, referee).map((claim) => ({ ...claim, weight: weights?.get(claim.id) ?? null }));
  const { more } = claimsToAsk(claims, referee.employerThen ?? "");
  return claims
    .map(({ kind: _, employer: __, ...claim }) => ({ ...claim, extra: more.some(({ id }) => id === claim.id) }))
    .sort((a, b) => Number(a.extra) - Number(b.extra));
}

/** Everything for a call to one referee. */
export function readSheet(context: Context, row: repository.RefereeRow, zone: string): RefereeSheet {
  const { db, now, playbook } = context;
  const referee = readReferee(context, row);
  const { id, name, sample } = found(repository.findCandidate(db, row.candidate), "person");
  const brief = findBrief(db, repository.openBriefOf(db, id) ?? "");
  const { opening, openQuestion, scopeQuestion, close, minutes } = playbook.references;
  return {
    referee,
    candidate: { id, name, sample: sample === 1 },
    brief: brief
      ? {
          id: brief.id,
          title: brief.title,
          client: brief.clientName,
          clock: clockShown(context, brief, brief.timeZone ?? zone),
        }
      : null,
    interview: repository.lastInterview(db, id, brief?.id ?? null) ?? null,
    off: ringProblem({ at: now(), candidateConsentAt: row.consentAt, openingConsent: null })?.message ?? null,
    minutes,
    calls: repository
      .callsTo(db, row.id)
      .map((call) => readCall(context, found(repository.findCall(db, call), "reference call"))),
    claims: sheetClaims(context, referee, brief?.id),
    script: { opening, openQuestion, scopeQuestion, ...close },
  };
}

/** Whom to ring, whom to ring back and whom we have rung. */
export function readAgenda({ db }: Context): AgendaRow[] {
  return repository.agenda(db).map((row) => {
    const state = row.call === null ? null : stateOf(row);
    const { callBackAt, brief } = row;
    return {
      referee: row.referee,
      name: row.name,
      about: [row.position, row.employerNow ?? row.employerThen].filter(Boolean).join(", "),
      candidate: { id: row.candidate, name: row.candidateName },
      brief: brief === null ? null : { id: brief, title: row.title ?? "", client: row.client ?? "" },
      group: agendaGroup(state === null ? null : { state, callBackAt }),
      state,
      at: callBackAt ?? row.at,
      answered: row.answered,
      mayRing: row.consentAt !== null,
      sample: row.sample === 1,
    };
  });
}
