import type { PersonOnBrief } from "../../../shared/contract/briefs.ts";
import { Refusal } from "../../../shared/contract/operation.ts";
import { stageNames } from "../../../shared/domain/briefs/stage.ts";
import { toRow } from "../../db/rows.ts";
import { readPlacement } from "../../db/views/placement.ts";
import { type Context, earlier, found, type Handlers, past } from "../handlers.ts";
import { openBrief } from "../open-brief.ts";
import { personOf } from "./read.ts";
import * as repository from "./repository.ts";

type PeopleOperation = "briefs.addPerson" | "briefs.removePerson" | "briefs.setStage" | "briefs.recordConsent";

/** Who is on a brief, and how far. */
export const peopleHandlers = (context: Context): Handlers<PeopleOperation> => {
  const { db, changes, now, newId } = context;
  const nameOf = (candidate: string): string => found(repository.candidateName(db, candidate), "person");
  const open = (brief: string) => openBrief(context, brief, "change who is on it");
  const link = (brief: string, candidate: string): string => {
    open(brief);
    nameOf(candidate);
    const row = repository.findPerson(db, brief, candidate);
    if (!row) throw new Refusal("not-found", "That person isn’t on this brief.", "/candidate");
    return row.id;
  };
  const get = (brief: string, candidate: string): PersonOnBrief => {
    const placement = found(readPlacement(db, brief), "brief");
    const person = placement.people.find(({ id }) => id === candidate);
    return personOf(context, placement, found(person, "person"));
  };

  return {
    "briefs.addPerson": ({ brief, candidate }) => {
      const { title } = open(brief);
      const name = nameOf(candidate);
      if (repository.findPerson(db, brief, candidate))
        throw new Refusal("conflict", `${name} is on this brief already.`, "/candidate");
      const row = { id: newId(), createdAt: now(), withdrawnAt: null, brief, candidate, stage: null, consentAt: null };
      changes.insert("brief_person", toRow(row));
      changes.name(`Added ${name} to ${title}`);
      return get(brief, candidate);
    },
    "briefs.removePerson": ({ brief, candidate }) => {
      const row = link(brief, candidate);
      if (get(brief, candidate).onShortlist)
        throw new Refusal("refused", `${nameOf(candidate)} is on the shortlist. Take them off it first.`, "/candidate");
      changes.withdraw("brief_person", row);
      changes.name(`Took ${nameOf(candidate)} off the brief`);
      return {};
    },
    "briefs.setStage": ({ brief, candidate, stage }) => {
      changes.update("brief_person", link(brief, candidate), { stage });
      changes.name(`Moved ${nameOf(candidate)} to ${stageNames[stage]}`);
      return get(brief, candidate);
    },
    "briefs.recordConsent": ({ brief, candidate, at }) => {
      const row = link(brief, candidate);
      const { consentAt } = get(brief, candidate);
      changes.update("brief_person", row, { consent_at: earlier(consentAt, past(context, at)) });
      changes.name(`Recorded that ${nameOf(candidate)} agrees to be represented`);
      return get(brief, candidate);
    },
  };
};
