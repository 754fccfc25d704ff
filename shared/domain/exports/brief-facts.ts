import { counted } from "../clock/durations.ts";
import { longDayWords } from "../clock/part-dates.ts";
import type { BriefFacts } from "./facts.ts";
import { capitalised, joined } from "./phrases.ts";
import { stateName } from "./places.ts";
import { budgetTold } from "./rates.ts";
import { codeWords, levelWords } from "./words.ts";

/** The cover's card: what the client said about setting, engagement, start, budget and systems; what is not known is left out. */
export const briefFacts = (brief: BriefFacts, sayGst: boolean): { label: string; value: string }[] => {
  const { engagement } = brief;
  const rows: [string, string | null][] = [
    ["Setting", setting(brief.setting)],
    ["Clearance", clearance(brief.setting.clearance)],
    ["Engagement", engagementWords(engagement)],
    ["Start", engagement.start && longDayWords(engagement.start)],
    ["Budget as told", engagement.budget && budgetTold(engagement.budget, sayGst)],
    ["Systems", joined(...brief.systems.map(system))],
    ["Stack", joined(...brief.languages, ...brief.platforms, brief.apiStyle && codeWords(brief.apiStyle))],
    ["Tried so far", brief.tried],
    ["Deal-breakers", brief.dealBreakers.length === 0 ? null : brief.dealBreakers.join("; ")],
  ];
  return rows.flatMap(([label, value]) => (value === null || value.trim() === "" ? [] : [{ label, value }]));
};

const setting = (facts: BriefFacts["setting"]): string | null => {
  const said = joined(
    facts.domain && codeWords(facts.domain),
    facts.regulated === true && "regulated",
    facts.place && codeWords(facts.place),
    facts.daysOnSite !== null && facts.daysOnSite > 0 && `${counted(facts.daysOnSite, "day")} a week on site`,
    facts.city,
    facts.state && (stateName(facts.state) ?? facts.state),
  );
  return said && capitalised(said);
};

const clearance = (level: string | null): string | null =>
  level === null || level === "none" ? null : capitalised(codeWords(level));

const engagementWords = (facts: BriefFacts["engagement"]): string | null => {
  const said = joined(
    facts.kind && codeWords(facts.kind),
    levelWords(facts.level)?.toLowerCase(),
    facts.months !== null && counted(facts.months, "month"),
    facts.daysPerWeek !== null && `${counted(facts.daysPerWeek, "day")} a week`,
  );
  return said && capitalised(said);
};

const system = ({ name, kind, state }: BriefFacts["systems"][number]): string => {
  const said = joined(kind !== "other" && codeWords(kind), state);
  return said === null ? name : `${name} (${said})`;
};
