import type { Brief, BriefOverview, BriefRow, PersonOnBrief } from "../../../shared/contract/briefs.ts";
import { stageNames, stages } from "../../../shared/domain/briefs/stage.ts";
import { missingToStart } from "../../../shared/domain/briefs/start.ts";
import { themesOf } from "../../../shared/domain/feedback/themes.ts";
import { nextAfter, reasonWords } from "../../../shared/domain/feedback/verdicts.ts";
import { type BriefRecord, budgetOf, needsOf } from "../../db/views/brief.ts";
import type { PlacedPerson, Placement } from "../../db/views/placement.ts";
import { blockerOf, readyCount } from "../blocker.ts";
import type { Context } from "../handlers.ts";
import { cellsOf, clockShown, gatesOf, mustsMet, mustsOf, rateOf, startOf, stripOf } from "../placed.ts";
import * as repository from "./repository.ts";

/** A brief as it is shown, from its record. */
export function briefOf(context: Context, record: BriefRecord): Brief {
  const { clientName, contactName, contactPosition, budgetFromCents, budgetToCents, budgetPer, budgetGst, ...own } =
    record;
  const { client, contact, clockStartedAt, agreedDueAt, agreedNote, sentAt, recruiter, playbookVersion, ...rest } = own;
  return {
    ...columnsOf(rest),
    client: { id: client, name: clientName },
    contact: contact === null ? null : { id: contact, name: contactName ?? "", position: contactPosition },
    budget: budgetOf(record),
    needs: needsOf(context.db, record.id),
    clock: clockShown(context, record, zoneOf(context, record)),
    missing: missingToStart({
      organisation: clientName,
      contactName,
      words: record.words,
      difficulty: record.difficulty,
    }),
  };
}

/** Leaves behind the columns that only the row knows. */
function columnsOf<T extends object>(row: T): T {
  const { createdAt: _created, withdrawnAt: _withdrawn, ...rest } = row as T & Record<string, unknown>;
  return rest as T;
}

const zoneOf = (context: Context, brief: BriefRecord): string =>
  brief.timeZone ?? repository.timeZoneOf(context.db, brief.recruiter);

/** One person as the grid of a brief shows them. */
export function personOf(context: Context, placement: Placement, person: PlacedPerson): PersonOnBrief {
  const rate = rateOf(context, placement, person);
  const gates = gatesOf(context, placement, person);
  const open = person.line ? gates.filter(({ clear }) => !clear).map(({ because }) => because) : [];
  return {
    candidate: person.id,
    name: person.name,
    stage: person.stage,
    level: person.level,
    scores: stripOf(context, person),
    consentAt: person.consentToRepresentAt,
    rateConfirmedAt: person.rate?.confirmedAt ?? null,
    availableConfirmedAt: person.availabilityConfirmedAt,
    rate: rate.words === null ? null : [rate.words, rate.against].filter(Boolean).join(", "),
    available: startOf(person),
    mustsCovered: mustsOf(placement, person).covered,
    missing: [...(person.nextStep === null ? [] : [person.nextStep]), ...open],
    onShortlist: person.line !== null,
    sample: person.sample,
  };
}

/** Where a brief stands: needs × people, stage counts, what is next, versions. */
export function overviewOf(context: Context, placement: Placement): BriefOverview {
  const people = placement.people.map((person) => personOf(context, placement, person));
  const cells = placement.people.map((person) => cellsOf(placement, person));
  return {
    brief: briefOf(context, placement.brief),
    needs: placement.needs.map((need, i) => ({
      ...need,
      cells: placement.people.map(({ id }, p) => ({
        candidate: id,
        standing: cells[p]?.[i]?.standing ?? null,
        who: cells[p]?.[i]?.who ?? "",
      })),
    })),
    people,
    stages: stages.flatMap((stage) => {
      const count = people.filter((person) => person.stage === stage).length;
      return count === 0 ? [] : [{ stage, words: stageNames[stage], count }];
    }),
    nextSteps: nextSteps(context, placement, people),
    lessons: themesOf(placement.people.flatMap(({ feedback }) => feedback ?? [])).map(({ reason, count }) => ({
      words: reasonWords[reason],
      count,
    })),
    versions: repository.versionsOf(context.db, placement.brief.id),
  };
}

/** A row of the briefs list. */
export function rowOf(context: Context, placement: Placement): BriefRow {
  const { brief, people } = placement;
  return {
    id: brief.id,
    title: brief.title,
    client: { id: brief.client, name: brief.clientName },
    role: brief.role,
    level: brief.level,
    clock: clockShown(context, brief, zoneOf(context, brief)),
    view: brief.closedAt ? "closed" : brief.sentAt ? "sent" : brief.clockStartedAt ? "running" : "draft",
    musts: mustsMet(placement),
    people: people.length,
    ready: readyCount(people),
    target: context.playbook.shortlist.people,
    owner: repository.recruiterName(context.db, brief.recruiter),
    pinned: repository.pinOf(context.db, brief.id, context.author()) !== undefined,
    blocker: blockerOf(placement),
    sample: brief.sample,
  };
}

function nextSteps(context: Context, placement: Placement, people: PersonOnBrief[]): BriefOverview["nextSteps"] {
  const { brief } = placement;
  if (brief.closedAt) return [];
  const start = briefOf(context, brief).missing.map(({ words }) => ({ words, candidate: null }));
  if (!brief.clockStartedAt) return start.length > 0 ? start : [{ words: "Start the 48-hour clock.", candidate: null }];
  if (brief.sentAt) return afterSending(placement);
  const steps = people.flatMap(({ candidate, name, missing }) =>
    missing.slice(0, 1).map((words) => ({ words: `${name}: ${words}`, candidate })),
  );
  if (steps.length > 0) return steps;
  if (people.length === 0) return [{ words: "Find people for this brief.", candidate: null }];
  return [{ words: "Everyone is ready. Check the PDF and export it.", candidate: null }];
}

/** What the client's answers ask for; while there is none, the one thing is to get one. */
function afterSending({ brief, people }: Placement): BriefOverview["nextSteps"] {
  const steps = people.flatMap(({ id, name, feedback }) =>
    feedback ? [{ words: `${name}: ${nextAfter[feedback.verdict]}`, candidate: id }] : [],
  );
  return steps.length > 0 ? steps : [{ words: `Ask ${brief.clientName} what they think.`, candidate: null }];
}
