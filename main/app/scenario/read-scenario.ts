import { realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { type ResumePerson, readResume } from "../../../shared/domain/candidates/json-resume.ts";
import type { GateLimits } from "../../../shared/domain/shortlists/gates.ts";
import { checkScenario } from "./check-scenario.ts";
import { checkSchema } from "./check-schema.ts";
import { type JsonText, readJsonFile } from "./json-text.ts";
import { type ResolvedScenario, resolveScenario } from "./resolve-scenario.ts";
import { type Path, refuse } from "./scenario-error.ts";

export interface ScenarioResume {
  /** As the scenario writes it: "resumes/mei.json". */
  path: string;
  text: string;
  person: ResumePerson;
}

/** A scenario that can be played: nothing in it is left to be found wrong but by an operation. */
export interface ReadScenario {
  scenario: ResolvedScenario;
  /** By the person's id in the scenario. */
  resumes: Map<string, ScenarioResume>;
}

/**
 * Reads a scenario and its résumés whole and checks all of it; the first thing wrong is thrown as a `ScenarioError`.
 * `limits` are the playbook's figures for the gates of a shortlist.
 */
export function readScenario(path: string, limits: GateLimits): ReadScenario {
  const { value, problem, faults } = readJsonFile(path);
  if (problem) refuse([], `${problem} (${path})`);
  const [fault] = faults;
  if (fault) refuse(fault.path, fault.problem);
  const scenario = resolveScenario(checkSchema(value));
  checkScenario(scenario, limits);
  const folder = realpathSync(dirname(path));
  const resumes = scenario.people.map(({ id, resume }, index): [string, ScenarioResume] => {
    const here: Path = ["people", index, "resume"];
    const { text } = readInside(folder, resume, here);
    return [id, { path: resume, text, person: personIn(text, here) }];
  });
  return { scenario, resumes: new Map(resumes) };
}

function personIn(text: string, path: Path): ResumePerson {
  const { person, problems } = readResume(text);
  if (person) return person;
  const { field = "", message = "" } = problems[0] ?? {};
  return refuse(path, `names a file that can’t be used${field && `, by its ${field}`} (${message.replace(/\.$/, "")})`);
}

/** A file of the scenario's folder; a link that leaves the folder is refused. */
function readInside(folder: string, file: string, path: Path): JsonText {
  let real: string;
  try {
    real = realpathSync(join(folder, file));
  } catch {
    return refuse(path, `names a file that isn’t there ("${file}")`);
  }
  const way = relative(folder, real);
  if (isAbsolute(way) || way.split(/[\\/]/)[0] === "..") {
    refuse(path, `names a file outside the scenario’s folder ("${file}")`);
  }
  const json = readJsonFile(real);
  return json.problem ? refuse(path, `names a file that ${json.problem} ("${file}")`) : json;
}
