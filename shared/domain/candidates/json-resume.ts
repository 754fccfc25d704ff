import { endOf, scanJson } from "../json/scan-json.ts";
/** What a JSON Resume says of a person, in our words; the file itself is kept whole beside it. */
export interface ResumePerson {
  name: string;
  headline: string | null;
  summary: string | null;
  email: string | null;
  phone: string | null;
  city: string | null;
  state: string | null;
  skills: string[];
  sites: string[];
  handles: string[];
  projects: string[];
  schools: string[];
  career: {
    employer: string;
    position: string | null;
    from: string | null;
    to: string | null;
    summary: string | null;
  }[];
  /** Skills and projects, each one a claim that nobody has checked. */
  claims: { kind: "platform" | "scope"; statement: string; from: string | null; to: string | null }[];
  referees: { name: string; position: string | null; employerThen: string | null; about: string | null }[];
}

interface ResumeProblem {
  /** JSON pointer; empty for the whole file. */
  field: string;
  message: string;
}

/** `person` is null when nothing of the file can be used; otherwise each problem names what was left out. */
export interface ReadResume {
  person: ResumePerson | null;
  problems: ResumeProblem[];
}

const NAME_LIMIT = 300;
const LINE_LIMIT = 500;
const STATEMENT_LIMIT = 300;
const MOST_CLAIMS = 200;
/** Levels; far more than any résumé has, and few enough that no later step of ours runs out of stack. */
const DEEPEST = 60;

/** " at line 3, column 7: expected …", in words of ours: a program’s own would quote the file. */
function whereItStops(text: string): string {
  const { stop } = scanJson(text);
  if (!stop) return "";
  const { line, column } = endOf(text.slice(0, stop.at));
  return ` at line ${line}, column ${column}: ${stop.problem}`;
}

/** Reads the text of one JSON Resume (schema 1.0.0). Members that we do not know are left alone. */
export function readResume(text: string): ReadResume {
  let json: unknown;
  const plain = text.replace(/^\uFEFF/, "");
  try {
    json = JSON.parse(plain);
  } catch {
    return refused("", `This isn’t JSON${whereItStops(plain)}. Nothing of it was kept.`);
  }
  if (isTooDeep(json))
    return refused("", `This file is nested more than ${DEEPEST} levels deep. Nothing of it was kept.`);
  if (!isRecord(json)) return refused("", "This isn’t a JSON Resume: it should be an object with basics.");
  const basics = json["basics"];
  if (!isRecord(basics))
    return refused("/basics", "This isn’t a JSON Resume: it has no basics. Nothing of it was kept.");
  const name = basics["name"];
  if (typeof name === "string" && HIDDEN.test(name))
    return refused(
      "/basics/name",
      "This name holds a control character, which nobody can see. Nothing of it was kept.",
    );
  if (typeof name !== "string" || !/\S/u.test(name))
    return refused("/basics/name", "This résumé has no name. Write one in basics, name and import it again.");
  if (name.length > NAME_LIMIT)
    return refused("/basics/name", `This name is longer than ${NAME_LIMIT} characters. Nothing of it was kept.`);
  for (const section of LISTS)
    if (Object.hasOwn(json, section) && json[section] !== null && !Array.isArray(json[section]))
      return refused(`/${section}`, `This isn’t a JSON Resume: ${section} should be a list. Nothing of it was kept.`);
  const problems: ResumeProblem[] = [];
  const clean = withoutHidden(json, "", problems) as Resume;
  return new Reading(clean, clean["basics"] as Resume, problems).whole(name);
}

type Resume = Record<string, unknown>;

/** Control characters but for tabs and line breaks. */
const HIDDEN = /[^\P{Cc}\t\n\r]/u;

/** The same without the texts that hold something hidden; each is told. */
function withoutHidden(value: unknown, field: string, problems: ResumeProblem[]): unknown {
  if (typeof value === "string" && HIDDEN.test(value)) {
    const message = "This text holds a control character, which nobody can see; left out.";
    problems.push({ field, message });
    return undefined;
  }
  if (Array.isArray(value))
    return value.map((one, i) => withoutHidden(one, `${field}/${i}`, problems)).filter((one) => one !== undefined);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([member, one]) => {
      const step = member.replaceAll("~", "~0").replaceAll("/", "~1");
      return [member, withoutHidden(one, `${field}/${step}`, problems)];
    }),
  );
}

const LISTS = [
  "work",
  "volunteer",
  "education",
  "awards",
  "certificates",
  "publications",
  "skills",
  "languages",
  "interests",
  "references",
  "projects",
];

const refused = (field: string, message: string): ReadResume => ({ person: null, problems: [{ field, message }] });

/** Whether a résumé is nested deeper than any is, which no process of ours could hand to another. */
export function isTooDeep(json: unknown): boolean {
  let open = [json];
  for (let level = 0; open.length > 0; level++) {
    if (level > DEEPEST) return true;
    open = open.flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : []));
  }
  return false;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One pass over one file; collects what had to be left out. */
class Reading {
  readonly problems: ResumeProblem[];
  readonly json: Resume;
  readonly basics: Resume;

  constructor(json: Resume, basics: Resume, problems: ResumeProblem[]) {
    this.json = json;
    this.basics = basics;
    this.problems = problems;
  }

  whole(name: string): ReadResume {
    const { basics } = this;
    const location = isRecord(basics["location"]) ? basics["location"] : {};
    const profiles = records(basics["profiles"]);
    const projects = this.rows("projects");
    const skills = this.skills();
    const person: ResumePerson = {
      name: name.trim(),
      headline: this.text(basics, "label", "/basics", LINE_LIMIT),
      summary: this.text(basics, "summary", "/basics", 20_000),
      email: this.matching("email", /^[^@\s]+@[^@\s]+\.[^@\s]+$/u, "isn’t an email address"),
      phone: this.matching("phone", /\d/u, "isn’t a phone number"),
      city: this.text(location, "city", "/basics/location", NAME_LIMIT),
      state: this.text(location, "region", "/basics/location", NAME_LIMIT),
      skills,
      sites: unique([
        ...strings([basics["url"], ...profiles.map((profile) => profile["url"])]),
        ...strings(LISTS.flatMap((list) => records(this.json[list]).map((row) => row["url"]))),
      ]),
      handles: unique(strings(profiles.map((profile) => profile["username"]))),
      projects: unique(strings(projects.map(([project]) => project["name"]))),
      schools: unique(strings(records(this.json["education"]).map((school) => school["institution"]))),
      career: this.career(),
      claims: this.claims(skills, projects),
      referees: this.referees(),
    };
    return { person, problems: this.problems };
  }

  private rows(section: string): [row: Record<string, unknown>, pointer: string][] {
    const list = Array.isArray(this.json[section]) ? (this.json[section] as unknown[]) : [];
    return list.flatMap((row, i): [Record<string, unknown>, string][] => {
      if (isRecord(row)) return [[row, `/${section}/${i}`]];
      this.problems.push({
        field: `/${section}/${i}`,
        message: `Entry ${i + 1} of ${section} is no record; left out.`,
      });
      return [];
    });
  }

  private text(from: Record<string, unknown>, member: string, pointer: string, limit: number): string | null {
    const value = from[member];
    if (value === undefined || value === null || value === "") return null;
    if (typeof value === "string" && value.length <= limit) return /\S/u.test(value) ? value.trim() : null;
    const why = typeof value === "string" ? `is longer than ${limit} characters` : "isn’t text";
    this.problems.push({ field: `${pointer}/${member}`, message: `${member} ${why}; left out.` });
    return null;
  }

  private matching(member: string, pattern: RegExp, why: string): string | null {
    const value = this.text(this.basics, member, "/basics", 254);
    if (value === null || pattern.test(value)) return value;
    this.problems.push({ field: `/basics/${member}`, message: `“${value.slice(0, 60)}” ${why}; left out.` });
    return null;
  }

  private date(from: Record<string, unknown>, member: string, pointer: string): string | null {
    const value = this.text(from, member, pointer, 40);
    if (value === null) return null;
    if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u.test(value)) return value;
    this.problems.push({ field: `${pointer}/${member}`, message: `“${value}” isn’t a date; left out.` });
    return null;
  }

  private career(): ResumePerson["career"] {
    return this.rows("work").flatMap(([row, at]) => {
      // Schema versions before 1.0 called the employer "company".
      const employer = this.text(row, "name", at, NAME_LIMIT) ?? this.text(row, "company", at, NAME_LIMIT);
      const position = this.text(row, "position", at, LINE_LIMIT);
      if (employer === null && position === null) return [];
      const summary = this.text(row, "summary", at, 20_000);
      const [from, to] = [this.date(row, "startDate", at), this.date(row, "endDate", at)];
      return [{ employer: employer ?? "Employer not named", position, from, to, summary }];
    });
  }

  private skills(): string[] {
    return unique(
      this.rows("skills").flatMap(([row]) => {
        const keywords = strings(Array.isArray(row["keywords"]) ? row["keywords"] : []);
        return keywords.length > 0 ? keywords : strings([row["name"]]);
      }),
    );
  }

  private claims(skills: string[], projects: [Record<string, unknown>, string][]): ResumePerson["claims"] {
    const used = skills.map((statement) => ({ kind: "platform" as const, statement, from: null, to: null }));
    const done = projects.flatMap(([row, at]) => {
      const statement = this.text(row, "name", at, STATEMENT_LIMIT);
      const [from, to] = [this.date(row, "startDate", at), this.date(row, "endDate", at)];
      return statement === null ? [] : [{ kind: "scope" as const, statement, from, to }];
    });
    return [...used.filter(({ statement }) => statement.length <= STATEMENT_LIMIT), ...done].slice(0, MOST_CLAIMS);
  }

  /** "Ingrid Sallow, Director of Engineering, Sassafras Pay" is a common way to write one; anything else stays a name. */
  private referees(): ResumePerson["referees"] {
    return this.rows("references").flatMap(([row, at]) => {
      const written = this.text(row, "name", at, NAME_LIMIT);
      if (written === null) return [];
      const about = this.text(row, "reference", at, 20_000);
      const parts = written.split(/\s*,\s*/u).filter(Boolean);
      const [name = written, position = null, employerThen = null] = parts.length <= 3 ? parts : [written];
      return [{ name, position, employerThen, about }];
    });
  }
}

const records = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const strings = (values: unknown[]): string[] =>
  values.flatMap((value) => (typeof value === "string" && /\S/u.test(value) ? [value.trim()] : []));
const unique = (values: string[]): string[] => [...new Set(values)];
