import { realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { checkResume, type Resume } from "./check-resume.ts";
import { checkScenario } from "./check-scenario.ts";
import { checkSchema } from "./check-schema.ts";
import { type JsonText, readJsonFile } from "./json-text.ts";
import { type ResolvedScenario, resolveScenario } from "./resolve-scenario.ts";
import { type Path, refuse } from "./scenario-error.ts";

export interface ReadResume {
  /** As the scenario writes it: "resumes/mei.json". */
  path: string;
  text: string;
  resume: Resume;
}

/** A scenario that can be played: nothing in it is left to be found wrong but by an operation. */
export interface ReadScenario {
  scenario: ResolvedScenario;
  /** By the person's id in the scenario. */
  resumes: Map<string, ReadResume>;
}

/** Reads a scenario and its résumés whole and checks all of it; the first thing wrong is thrown as a `ScenarioError`. */
export function readScenario(path: string): ReadScenario {
  const { value, problem, faults } = readJsonFile(path);
  if (problem) refuse([], `${problem} (${path})`);
  const [fault] = faults;
  if (fault) refuse(fault.path, fault.problem);
  const scenario = resolveScenario(checkSchema(value));
  checkScenario(scenario);
  const folder = realpathSync(dirname(path));
  const resumes = scenario.people.map((person, index): [string, ReadResume] => {
    const { text, value } = readResume(folder, person.resume, ["people", index, "resume"]);
    return [person.id, { path: person.resume, text, resume: checkResume(value, ["people", index, "resume"]) }];
  });
  return { scenario, resumes: new Map(resumes) };
}

/** The text of a file of the scenario's folder; a link that leaves the folder is refused. */
function readResume(folder: string, file: string, path: Path): JsonText {
  let real: string;
  try {
    real = realpathSync(join(folder, file));
  } catch {
    return refuse(path, `names a file that is not there ("${file}")`);
  }
  const way = relative(folder, real);
  if (isAbsolute(way) || way.split(/[\\/]/)[0] === "..") {
    refuse(path, `names a file outside the scenario's folder ("${file}")`);
  }
  const json = readJsonFile(real);
  return json.problem ? refuse(path, `names a file that ${json.problem} ("${file}")`) : json;
}
