import { z } from "../../../../shared/contract/zod.ts";
import { type Path, pointerOf, refuse } from "./scenario-error.ts";

const words = z.string().nullish();
const section = z.array(z.unknown()).nullish();

/** As much of the JSON Resume format as a person needs to be brought in; members unknown to it are left alone. */
const jsonResume = z.looseObject({
  basics: z.looseObject({
    name: z.string().regex(/\S/u),
    email: words,
    phone: words,
    url: words,
    location: z.looseObject({ city: words, region: words }).nullish(),
    profiles: z.array(z.looseObject({ network: words, username: words, url: words })).nullish(),
  }),
  work: z.array(z.looseObject({ name: words, position: words, startDate: words, endDate: words })).nullish(),
  volunteer: section,
  education: section,
  skills: section,
  projects: section,
  references: section,
});

export type Resume = z.output<typeof jsonResume>;

/** The résumé of a parsed file; `path` is the scenario's member that names the file. */
export function checkResume(value: unknown, path: Path): Resume {
  const { success, data, error } = jsonResume.safeParse(value);
  if (success) return data;
  const wrong = error.issues[0]?.path as Path | undefined;
  const where = wrong?.length ? `: it is wrong at ${pointerOf(wrong)}` : "";
  const problem = wrong?.join("/") === "basics/name" ? " with a name" : "";
  return refuse(path, `names a file that is not a JSON Resume${problem}${where}`);
}
