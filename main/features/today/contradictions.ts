import type { TodayRow } from "../../../shared/contract/today.ts";
import { contradictionToAsk } from "../../../shared/domain/claims/to-ask.ts";
import { dayMonth, weekday } from "../../../shared/domain/clock/words.ts";
import type { Contradiction } from "./repository.ts";

/** Whom to ask about what a referee denied, one row a person, the one that has waited longest first. */
export function contradictionRows(answers: readonly Contradiction[], zone: string): TodayRow[] {
  const open = [...Map.groupBy(answers, ({ claim }) => claim).values()].flatMap((of) => {
    const [{ repliedAt = null } = {}] = of;
    return contradictionToAsk(of, repliedAt === null ? [] : [repliedAt]) ?? [];
  });
  return [...Map.groupBy(open, ({ candidate }) => candidate).values()]
    .map((of) => of.toSorted((a, b) => a.said.localeCompare(b.said)))
    .sort(([a], [b]) => (a?.said ?? "").localeCompare(b?.said ?? ""))
    .flatMap((of) => rowOf(of, zone) ?? []);
}

function rowOf(of: readonly Contradiction[], zone: string): TodayRow | undefined {
  const [first] = of;
  if (!first) return undefined;
  const { candidate, name, statement, refereeName, words, said, phone, sample } = first;
  return {
    kind: "contradiction",
    id: candidate,
    brief: null,
    who: `Ask ${name}`,
    what: of.length === 1 ? statement : `${of.length} claims contradicted`,
    detail: `${refereeName} contradicts it${words ? `: “${words}”` : "."}`,
    when: `Since ${weekday(said, zone)} ${dayMonth(said, zone)}`,
    at: said,
    clock: null,
    live: false,
    facts: phone ? [phone] : [],
    sample: sample === 1,
  };
}
