import { titleNames } from "../../../shared/domain/briefs/titles.ts";
import type { BriefFacts, ExportFacts, PersonFacts, Variant } from "../../../shared/domain/exports/facts.ts";
import { playbookFacts } from "../../../shared/domain/playbook/facts.ts";
import { budgetOf } from "../../db/views/brief.ts";
import type { PlacedPerson, Placement } from "../../db/views/placement.ts";
import { figuredPlaybook } from "../figures.ts";
import { type Context, found } from "../handlers.ts";
import { identitiesOf, isPrinted } from "./identities.ts";
import * as repository from "./repository.ts";

/** All that a version of a variant may draw on, as things stand; the next one, made now, unless told which and when. */
export function factsOf(
  context: Context,
  placement: Placement,
  variant: Variant,
  made?: { number: number; at: string },
): ExportFacts {
  const { db, now } = context;
  const playbook = figuredPlaybook(context);
  const { brief, people, orderReason, coverNote } = placement;
  const { timeZone, ...recruiter } = found(repository.recruiter(db, brief.recruiter), "recruiter");
  const identities = identitiesOf(db, placement);
  return {
    now: made?.at ?? now(),
    timeZone,
    sample: brief.sample,
    version: made?.number ?? repository.nextNumber(db, brief.id, variant),
    recruiter,
    client: {
      name: brief.clientName,
      contact: { name: brief.contactName ?? "", position: brief.contactPosition },
    },
    brief: briefFacts(placement),
    orderReason,
    coverNote,
    people: people.filter(isPrinted).map(personFacts),
    identities,
    employerLabels: Object.fromEntries(identities.employers.map(({ name, label }) => [name, label])),
    playbook: playbookFacts(playbook),
    limits: playbook.shortlist.gates,
    gstPercent: playbook.australia.gst.percent,
  };
}

function briefFacts({ brief, needs }: Placement): BriefFacts {
  const { domain, regulated, clearance, place, daysOnSite, city, state } = brief;
  return {
    title: brief.title,
    role: brief.role === null ? "" : titleNames[brief.role],
    words: brief.words ?? "",
    tried: brief.tried,
    systems: brief.systems,
    languages: brief.languages,
    platforms: brief.platforms,
    apiStyle: brief.apiStyle,
    setting: { domain, regulated, clearance, place, daysOnSite, city, state },
    engagement: {
      kind: brief.engagement,
      months: brief.months,
      start: brief.startOn,
      daysPerWeek: brief.daysPerWeek,
      level: brief.level,
      budget: budgetOf(brief),
    },
    needs,
    dealBreakers: brief.dealBreakers,
  };
}

function personFacts(person: PlacedPerson): PersonFacts {
  const { line, consentToRepresentAt, ...own } = person;
  return {
    ...own,
    consentToRepresentAt,
    passedGates: line?.passes.map(({ gate }) => gate) ?? [],
    reasons: line?.reasons ?? [],
    watchOut: line?.watchOut ?? null,
  };
}
