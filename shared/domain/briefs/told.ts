import type { Difficulty } from "./titles.ts";

/** What a client has said so far, as far as the rules of a brief need it; nothing is null or empty. */
export interface BriefTold {
  organisation: string | null;
  contact: { name: string; position: string | null } | null;
  words: string | null;
  difficulty: Difficulty | null;
  handsOn: boolean | null;
  tried: string | null;
  triggers: readonly string[];
  specialisations: readonly string[];
  systems: readonly { name: string; kind: string; state: string | null }[];
  languages: readonly string[];
  apiStyle: string | null;
  platforms: readonly string[];
  domain: string | null;
  regulated: boolean | null;
  clearance: string | null;
  place: string | null;
  daysOnSite: number | null;
  city: string | null;
  state: string | null;
  engagement: string | null;
  months: number | null;
  startOn: string | null;
  daysPerWeek: number | null;
  level: string | null;
  budget: { fromCents: number; toCents: number; per: "day" | "month"; gst: "excluded" | "included" } | null;
  decisionMaker: string | null;
  interviewSteps: string | null;
  dealBreakers: readonly string[];
  needs: readonly { statement: string; weight: "must" | "nice" }[];
}
