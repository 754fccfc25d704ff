import type { FeedbackSheet, feedback, Said } from "../../../shared/contract/feedback.ts";
import { Refusal } from "../../../shared/contract/operation.ts";
import { letterCode } from "../../../shared/domain/exports/voice.ts";
import { themesOf } from "../../../shared/domain/feedback/themes.ts";
import { verdictWords } from "../../../shared/domain/feedback/verdicts.ts";
import { toRow } from "../../db/rows.ts";
import { type Placement, readPlacement } from "../../db/views/placement.ts";
import { type Context, found, type Handlers, past } from "../handlers.ts";
import { clockShown } from "../placed.ts";
import * as repository from "./repository.ts";

/** What a client says of those sent to them; every verdict is a row of its own, and the last one stands. */
export const feedbackHandlers = (context: Context): Handlers<keyof typeof feedback> => {
  const { db, changes, now, newId, author } = context;

  function peopleOf(placement: Placement, version: string, printed: string[]): FeedbackSheet["people"] {
    const all = repository.saidOf(db, version);
    return printed.flatMap((candidate, place) => {
      const name = repository.candidateName(db, candidate);
      if (name === undefined) return [];
      const [said = null, ...before] = all
        .filter((one) => one.candidate === candidate)
        .map(({ candidate: _, ...one }): Said => one);
      const stage = placement.people.find(({ id }) => id === candidate)?.stage ?? null;
      return [{ candidate, name, letter: letterCode(place), stage, said, before }];
    });
  }

  return {
    "feedback.get": ({ brief: id, version: wanted }) => {
      const placement = found(readPlacement(db, id), "brief");
      const { brief } = placement;
      const sent = repository.sentVersions(db, id);
      const row =
        wanted === undefined
          ? sent[0]
          : found(
              sent.find((one) => one.id === wanted),
              "sent version",
            );
      const shown = ({ people: _, ...version }: (typeof sent)[number]) => version;
      return {
        brief: {
          id,
          title: brief.title,
          client: { id: brief.client, name: brief.clientName },
          contact: brief.contact,
          timeZone: brief.timeZone,
          clock: clockShown(context, brief, brief.timeZone ?? repository.timeZoneOf(db, brief.recruiter)),
          sample: brief.sample,
        },
        contacts: repository.contactsOf(db, brief.client),
        versions: sent.map(shown),
        version: row ? shown(row) : null,
        people: row ? peopleOf(placement, row.id, JSON.parse(row.people) as string[]) : [],
      };
    },
    "feedback.record": ({ version: id, candidate, verdict, reason, words, contact, at }) => {
      const version = found(repository.findVersion(db, id), "version");
      const name = found(repository.candidateName(db, candidate), "person");
      if (version.sentAt === null)
        throw new Refusal("refused", "That version wasn’t sent yet, so nobody can have answered it.", "/version");
      const place = (JSON.parse(version.people) as string[]).indexOf(candidate);
      if (place < 0) throw new Refusal("refused", `${name} isn’t in that version.`, "/candidate");
      if (contact !== null && !repository.contactsOf(db, version.client).some((one) => one.id === contact))
        throw new Refusal("not-found", "This client has no such contact.", "/contact");
      const saidAt = past(context, at);
      if (saidAt < version.sentAt) throw new Refusal("refused", "That is before it was sent.", "/at");
      const made = { id: newId(), createdAt: now(), withdrawnAt: null, recruiter: author() };
      changes.insert("feedback", toRow({ ...made, version: id, candidate, verdict, reason, words, contact, saidAt }));
      // Letters stand until somebody asks for the names.
      const shown = version.variant === "blind" ? `Person ${letterCode(place)}` : name;
      changes.name(`${verdictWords[verdict]} for ${shown}`);
      const { candidate: _, ...said } = found(
        repository.saidOf(db, id).find((one) => one.id === made.id),
        "answer",
      );
      return said;
    },
    "feedback.themes": ({ client }) => {
      if (!repository.isClient(db, client)) throw new Refusal("not-found", "That client is no longer here.");
      return themesOf(repository.standingOf(db, client));
    },
  };
};
