import { Refusal } from "../../../shared/contract/operation.ts";
import { type Title, titleInSentence, titleNames } from "../../../shared/domain/briefs/titles.ts";
import { needsReason, type Triage, triage } from "../../../shared/domain/briefs/triage.ts";
import type { BriefRecord } from "../../db/views/brief.ts";
import type { Context } from "../handlers.ts";

/** What the answers of a brief point to now. */
export const triageOf = ({ playbook }: Context, brief: BriefRecord): Triage =>
  triage(
    {
      difficulty: brief.difficulty,
      handsOn: brief.handsOn,
      triggers: brief.triggers,
      systems: brief.systems.length,
      namedPlatform: brief.platforms.length > 0,
    },
    playbook.roles,
  );

/**
 * Refuses a role without the reason that it takes. Only words about the role itself are looked at: an answer that moves the
 * triage while the client talks is never turned away for a role that was right before.
 */
export function requireRole(
  context: Context,
  brief: BriefRecord,
  told: { role?: unknown; roleReason?: unknown; difficulty?: unknown },
): void {
  const { role, difficulty, roleReason } = brief;
  if (told.role === undefined && told.roleReason === undefined && told.difficulty === undefined) return;
  if (role) explained(triageOf(context, brief).title, role, difficulty, roleReason, "/roleReason");
}

/** Keeps the chosen title with its reason, by a name that history shows; null follows the answers again. */
export function chooseTitle(context: Context, brief: BriefRecord, title: Title | null, reason: string | null): void {
  const pointedTo = triageOf(context, brief).title;
  if (title !== null) explained(pointedTo, title, brief.difficulty, reason, "/reason");
  context.changes.update("brief", brief.id, { role: title, role_reason: title === null ? null : reason });
  context.changes.name(named(title, pointedTo, reason));
}

function explained(
  pointedTo: Title | null,
  chosen: Title,
  difficulty: BriefRecord["difficulty"],
  reason: string | null,
  field: string,
): void {
  if (pointedTo === null || !needsReason(chosen, pointedTo, difficulty) || (reason ?? "").trim() !== "") return;
  const usual = titleInSentence(pointedTo);
  throw new Refusal("refused", `The answers point to ${usual}. Say in one line why it is another role.`, field);
}

function named(title: Title | null, pointedTo: Title | null, reason: string | null): string {
  if (title === null) return "Let the answers choose the role again";
  const over = pointedTo === null || pointedTo === title ? "" : ` over ${titleNames[pointedTo]}`;
  return `Chose ${titleNames[title]}${over}${reason === null ? "" : `: ${reason}`}`;
}
