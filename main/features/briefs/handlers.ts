import type { Brief, BriefRow, briefs } from "../../../shared/contract/briefs.ts";
import { Refusal } from "../../../shared/contract/operation.ts";
import { missingToStart, mostMustHaves } from "../../../shared/domain/briefs/start.ts";
import { triage } from "../../../shared/domain/briefs/triage.ts";
import { isOverAYearApart } from "../../../shared/domain/clock/due.ts";
import { toRow } from "../../db/rows.ts";
import { type BriefRecord, findBrief, findBriefs } from "../../db/views/brief.ts";
import { type Placement, readPlacement } from "../../db/views/placement.ts";
import { type Context, found, type Handlers, past } from "../handlers.ts";
import { openBrief } from "../open-brief.ts";
import { dueOf, dueTime } from "../placed.ts";
import { meant, reworded } from "../terms.ts";
import { blank, toldRow } from "./blank.ts";
import { duplicate } from "./duplicate.ts";
import { intakeHandlers } from "./intake.ts";
import { peopleHandlers } from "./people.ts";
import { briefOf, overviewOf, rowOf } from "./read.ts";
import * as repository from "./repository.ts";
import { chooseTitle, requireRole, triageOf } from "./role.ts";

/** Briefs, their needs and their 48-hour clock; a moment that is given may lie back, never ahead. */
export const briefHandlers = (context: Context): Handlers<keyof typeof briefs> => {
  const { db, changes, now, newId, author, playbook } = context;
  const record = (id: string): BriefRecord => found(findBrief(db, id), "brief");
  const get = (id: string): Brief => briefOf(context, record(id));
  const placement = (id: string): Placement => found(readPlacement(db, id), "brief");

  const open = (id: string, to: string): BriefRecord => openBrief(context, id, to);

  function requireContact(client: string, contact: string | null | undefined): void {
    if (contact != null && repository.contactOf(db, contact) !== client)
      throw new Refusal("not-found", "This client has no such contact.", "/contact");
  }

  function requireRoomForMust(brief: string, weight: string | undefined): void {
    if (weight === "must" && repository.countMusts(db, brief) >= mostMustHaves)
      throw new Refusal(
        "refused",
        `A brief has at most ${mostMustHaves} must-haves. Make one nice to have.`,
        "/weight",
      );
  }

  return {
    "briefs.list": ({ view }) =>
      findBriefs(db)
        .map(({ id }) => rowOf(context, placement(id)))
        .filter((row) => view === "all" || row.view === view)
        .sort(byTimeLeft),
    "briefs.get": ({ id }) => get(id),
    "briefs.overview": ({ id }) => overviewOf(context, placement(id)),
    "briefs.pin": ({ id, pinned }) => {
      const { title } = record(id);
      const pin = repository.pinOf(db, id, author());
      if (pinned === (pin !== undefined)) return {};
      if (pin) changes.withdraw("brief_pin", pin);
      else
        changes.insert(
          "brief_pin",
          toRow({ id: newId(), createdAt: now(), withdrawnAt: null, brief: id, recruiter: author() }),
        );
      changes.name(`${pinned ? "Pinned" : "Unpinned"} ${title}`);
      return {};
    },
    "briefs.create": ({ client, callStartedAt, sample = false, ...told }) => {
      const name = found(repository.clientName(db, client), "client");
      requireContact(client, told.contact);
      const id = newId();
      const made = { id, createdAt: now(), withdrawnAt: null, client, recruiter: author(), sample };
      const times = { callStartedAt: callStartedAt ?? now(), playbookVersion: playbook.about.version };
      changes.insert("brief", toRow({ ...blank, ...toldRow(told), ...made, ...times }));
      requireRole(context, record(id), told);
      changes.name(`Began a brief for ${name}`);
      return get(id);
    },
    "briefs.update": ({ id, client: other, ...told }) => {
      const { client: before, title, sentAt } = open(id, "change it");
      const client = other ?? before;
      const moved = client !== before;
      if (moved) {
        found(repository.clientName(db, client), "client");
        if (sentAt) throw new Refusal("refused", "The shortlist was sent to this client already.", "/client");
      }
      requireContact(client, told.contact);
      changes.update("brief", id, toRow({ ...(moved && { client, contact: null }), ...toldRow(told) }));
      requireRole(context, record(id), told);
      changes.name(`Changed the brief ${title === blank.title ? `for ${record(id).clientName}` : title}`);
      return get(id);
    },
    "briefs.triage": (answers) => triage(answers, playbook.roles),
    "briefs.chooseTitle": ({ id, title, reason = null }) => {
      chooseTitle(context, open(id, "change its role"), title, reason);
      return get(id);
    },
    "briefs.duplicate": ({ id }) => get(duplicate(context, record(id))),
    "briefs.addNeed": ({ brief, kind, statement, weight, term: named }) => {
      const { title } = open(brief, "change its needs");
      requireRoomForMust(brief, weight);
      const id = newId();
      const term = meant(context, kind, statement, named);
      const position = repository.nextPosition(db, brief);
      const need = { id, createdAt: now(), withdrawnAt: null, brief, position, kind, statement, weight, term };
      changes.insert("need", toRow(need));
      changes.name(`Added a need to ${title}`);
      return { id, kind, statement, weight, term };
    },
    "briefs.updateNeed": ({ id, ...patch }) => {
      const before = found(repository.findNeed(db, id), "need");
      open(before.brief, "change its needs");
      if (before.weight !== "must") requireRoomForMust(before.brief, patch.weight);
      changes.update("need", id, toRow({ ...patch, ...reworded(context, before, patch) }));
      changes.name("Changed a need");
      const { brief: _, ...need } = found(repository.findNeed(db, id), "need");
      return need;
    },
    "briefs.removeNeed": ({ id }) => {
      const { brief } = found(repository.findNeed(db, id), "need");
      open(brief, "change its needs");
      changes.withdraw("need", id);
      changes.name("Removed a need");
      return {};
    },
    "briefs.startClock": ({ id, at }) => {
      const brief = open(id, "start its clock");
      if (brief.clockStartedAt) throw new Refusal("refused", "The clock is running already.");
      const { clientName: organisation, contactName, words, difficulty } = brief;
      const [first] = missingToStart({ organisation, contactName, words, difficulty });
      if (first) throw new Refusal("refused", `The clock can’t start yet. ${first.words}`, `/${first.field}`);
      const startedAt = past(context, at);
      if (brief.sentAt && startedAt > brief.sentAt)
        throw new Refusal("refused", "The clock can’t start after the shortlist was sent.", "/at");
      if (brief.callStartedAt && startedAt < brief.callStartedAt)
        throw new Refusal("refused", "The clock can’t start before the call.", "/at");
      const role = brief.role ?? triageOf(context, brief).title;
      changes.update("brief", id, { clock_started_at: startedAt, role });
      changes.name(`Started the clock of ${brief.title}`);
      return get(id);
    },
    "briefs.agreeTime": ({ id, dueAt, note }) => {
      const { title, clockStartedAt } = open(id, "agree a new time");
      if (!clockStartedAt) throw new Refusal("refused", "The clock hasn’t started, so there is no time to move.");
      if (dueAt <= clockStartedAt) throw new Refusal("refused", "That is before the clock started.", "/dueAt");
      if (isOverAYearApart(clockStartedAt, dueAt))
        throw new Refusal("refused", "That is over a year after the clock started. Check the year.", "/dueAt");
      changes.update("brief", id, { agreed_due_at: dueAt, agreed_note: note });
      changes.name(`Agreed a new time for ${title}`);
      return get(id);
    },
    "briefs.close": ({ id, reason }) => {
      const { title, closedAt } = record(id);
      if (closedAt) throw new Refusal("refused", "That brief is closed already.");
      changes.update("brief", id, { closed_at: now(), close_reason: reason });
      changes.name(`Closed ${title}`);
      return get(id);
    },
    "briefs.reopen": ({ id }) => {
      const { title, closedAt } = record(id);
      if (!closedAt) throw new Refusal("refused", "That brief is open already.");
      changes.update("brief", id, { closed_at: null, close_reason: null });
      changes.name(`Reopened ${title}`);
      return get(id);
    },
    ...peopleHandlers(context),
    ...intakeHandlers(context),
  };
};

/** Running briefs by time left, then drafts, then what is over. */
const byTimeLeft = (a: BriefRow, b: BriefRow): number =>
  Number(isOver(a)) - Number(isOver(b)) || dueTime(dueOf(a.clock)) - dueTime(dueOf(b.clock));
const isOver = ({ view }: BriefRow): boolean => view === "sent" || view === "closed";
