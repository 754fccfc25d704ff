import { hoursTaken } from "../../../../shared/domain/clock/due.ts";
import { letterCode } from "../../../../shared/domain/exports/voice.ts";
import type { ScenarioResume } from "../read-scenario.ts";
import type { ResolvedScenario } from "../resolve-scenario.ts";
import type { Exported } from "./export-variant.ts";

/** What `summary.json` holds; times are ISO 8601 in UTC. */
export interface Summary {
  brief: { title: string; client: string };
  /** Those in the PDFs, in order; `code` is the letter of the blind one. */
  people: { name: string; email: string | null; phone: string | null; employers: string[]; code: string }[];
  /** `file` relative to the folder of the summary, `sha256` in hex. */
  versions: { variant: "named" | "blind"; file: string; pages: number; sha256: string }[];
  findings: { leaksCleared: number };
  /** `hours` elapsed, to two decimals. */
  clock: { startedAt: string; sentAt: string | null; hours: number | null };
  milliseconds: number;
}

/** File of a variant in the folder of results. */
export const pdfName = (variant: Exported["variant"]): string => `${variant}.pdf`;

/** Says in figures what a run made; `milliseconds` is how long it took. */
export function summaryOf(
  { brief, client, people, shortlist, sent }: ResolvedScenario,
  resumes: ReadonlyMap<string, ScenarioResume>,
  exported: readonly Exported[],
  milliseconds: number,
): Summary {
  const listed = shortlist.lines.filter(({ withdrawn }) => !withdrawn).map(({ person }) => person);
  const startedAt = brief.clockStartedAt;
  return {
    brief: { title: brief.title, client: client.name },
    people: listed.flatMap((id, place) => {
      const resume = resumes.get(id);
      if (!resume) return [];
      const { name, email, phone } = resume.person;
      const claims = people.find((person) => person.id === id)?.claims ?? [];
      const employers = [...employersIn(resume.text), ...claims.flatMap(({ employer }) => employer ?? [])];
      return { name, email, phone, employers: [...new Set(employers)], code: letterCode(place) };
    }),
    versions: exported.map(({ variant, pages, sha256 }) => ({ variant, file: pdfName(variant), pages, sha256 })),
    findings: { leaksCleared: exported.reduce((sum, { leaksCleared }) => sum + leaksCleared, 0) },
    clock: {
      startedAt,
      sentAt: sent?.at ?? null,
      hours: sent ? hoursTaken(Date.parse(sent.at) - Date.parse(startedAt)) : null,
    },
    milliseconds: Math.round(milliseconds),
  };
}

/** As the résumé names them; what the product says of one without a name is no employer. */
function employersIn(resume: string): string[] {
  const { work } = JSON.parse(resume) as { work?: ({ name?: unknown; company?: unknown } | null)[] | null };
  return (work ?? []).flatMap((post) => {
    const name = post?.name ?? post?.company;
    return typeof name === "string" && name.trim() !== "" ? name.trim() : [];
  });
}
