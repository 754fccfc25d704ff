import { emailIdentifiers, handleIdentifiers, phoneIdentifiers, siteIdentifiers } from "./contact-identifiers.ts";
import { employerIdentifiers, titleIdentifiers, titleInitials } from "./employer-identifiers.ts";
import { foldedLetters } from "./fold.ts";
import type { Identifier, Owner } from "./identifier.ts";
import type { Identities, PersonIdentity, RefereeIdentity } from "./identity.ts";
import { initialIdentifiers, initialsOf, nameIdentifiers, nameWords } from "./name-identifiers.ts";
import { withoutBrackets } from "./name-pieces.ts";
import { pronounIdentifiers } from "./pronoun-identifiers.ts";

/** What a document of that variant may not say. Named: only referees who allowed no name. Blind: everything that tells who somebody is. */
export function identifiersFor(variant: "named" | "blind", identities: Identities): Identifier[] {
  const all = variant === "named" ? namedIdentifiers(identities) : blindIdentifiers(identities);
  const unique = new Map(
    all.map((identifier) => [
      [
        identifier.owner,
        identifier.kind,
        identifier.key,
        identifier.joint,
        identifier.capitals,
        identifier.bounds,
      ].join(" "),
      identifier,
    ]),
  );
  return [...unique.values()];
}

function blindIdentifiers({ people, employers, referees, briefCity }: Identities): Identifier[] {
  return [
    ...people.flatMap((person) => personIdentifiers(person, briefCity)),
    ...employers.flatMap((employer, at) => {
      const owner = {
        owner: `employer:${at}`,
        say: employer.label.trim() || "an employer",
        generic: "an employer",
        initials: "",
      };
      return employerIdentifiers(employer, owner, briefCity);
    }),
    ...referees.flatMap(refereeIdentifiers),
    ...pronounIdentifiers,
  ];
}

function personIdentifiers(person: PersonIdentity, briefCity: string | null): Identifier[] {
  const owner = personOwner(person);
  const names = [person.name, ...person.alsoKnownAs];
  const says = (name: string, say: string, generic = say): Owner => ({
    ...owner,
    owner: name,
    say,
    generic,
    initials: "",
  });
  const contact = says(owner.owner, "contact removed", "removed");
  return [
    ...names.flatMap((name) => nameIdentifiers(name, "name", owner)),
    ...names.flatMap((name) => initialIdentifiers(name, owner)),
    ...(person.email ? emailIdentifiers(person.email, contact) : []),
    ...(person.phone ? phoneIdentifiers(person.phone, contact) : []),
    ...person.sites.flatMap((site) => siteIdentifiers(site, says(owner.owner, "link removed", "removed"))),
    ...person.handles.flatMap((handle) => handleIdentifiers(handle, contact)),
    ...person.projects.flatMap((project) =>
      withVariants(project, /^project\s+/iu).flatMap((name) =>
        titleIdentifiers(name, "project", says(`project:${foldedLetters(project)}`, "a project")),
      ),
    ),
    ...person.schools.flatMap((school) => {
      const owned = says(`school:${foldedLetters(school)}`, schoolLabel(school), "a school");
      return withVariants(school, /^the\s+/iu).flatMap((name) => [
        ...titleIdentifiers(name, "school", owned),
        ...titleInitials(name, "school", owned),
      ]);
    }),
    ...cityIdentifiers(person, briefCity, says),
  ];
}

function cityIdentifiers(
  { city, state }: PersonIdentity,
  briefCity: string | null,
  says: (name: string, say: string, generic: string) => Owner,
): Identifier[] {
  if (!city) return [];
  const town = city.split(",")[0] ?? city;
  const key = foldedLetters(town);
  if (key === foldedLetters(briefCity?.split(",")[0] ?? "")) return [];
  const owned = says(`city:${key}`, state ?? "their city", "their city");
  return [city, town].flatMap((name) => titleIdentifiers(name, "city", owned));
}

/** A title as written, without its bracketed part, that part if it is an abbreviation, and without its opening word. */
function withVariants(title: string, opening: RegExp): string[] {
  const { plain, bracketed } = withoutBrackets(title);
  const bare = plain.replace(opening, "");
  return [
    ...new Set([
      title,
      plain,
      ...(bare.length >= 4 ? [bare] : []),
      ...bracketed.filter((word) => /\p{Lu}{2}/u.test(word)),
    ]),
  ];
}

function schoolLabel(school: string): string {
  if (
    /universi|uniwersytet|univerz|institute of technology|rmit|大学|大學|대학교|университет|جامعة|אוניברסיט/iu.test(
      school,
    )
  ) {
    return "a university";
  }
  return /\b(college|tafe|polytechnic)\b/iu.test(school) ? "a college" : "a school";
}

function personOwner(person: PersonIdentity): Owner {
  return {
    owner: `person:${person.id}`,
    say: person.code ?? "another candidate",
    generic: "a candidate",
    initials: initialsOf(nameWords(person.name).words),
  };
}

function refereeOwner(referee: RefereeIdentity, at: number): Owner {
  return {
    owner: `referee:${at}`,
    say: referee.label.trim() || "a referee",
    generic: "a referee",
    initials: initialsOf(nameWords(referee.name).words),
  };
}

function refereeIdentifiers(referee: RefereeIdentity, at: number): Identifier[] {
  const owner = refereeOwner(referee, at);
  const contact = { ...owner, say: "contact removed", generic: "removed", initials: "" };
  return [
    ...nameIdentifiers(referee.name, "referee", owner),
    ...(referee.email ? emailIdentifiers(referee.email, contact) : []),
    ...(referee.phone ? phoneIdentifiers(referee.phone, contact) : []),
  ];
}

/** Names that the named document may print are known too, so that "Hugh" of the candidate is not taken for the referee. */
function namedIdentifiers({ people, employers, referees }: Identities): Identifier[] {
  const hidden = referees.flatMap((referee, at) =>
    referee.permission === "named" ? [] : refereeIdentifiers(referee, at),
  );
  const whole = new Set(
    referees
      .filter((referee) => referee.permission !== "named")
      .map((referee) =>
        foldedLetters(
          nameWords(referee.name)
            .words.flat()
            .map((piece) => piece.text)
            .join(" "),
        ),
      ),
  );
  const known: Owner = { owner: "printed", say: null, generic: null, initials: "" };
  const printedNames = [
    ...people.flatMap((person) => [person.name, ...person.alsoKnownAs]),
    ...referees.filter((referee) => referee.permission === "named").map((referee) => referee.name),
  ].flatMap((name) => nameIdentifiers(name, "name", known));
  const printedEmployers = employers.flatMap((employer) => titleIdentifiers(employer.name, "employer", known));
  const hiddenKeys = [...whole];
  const shields = [...printedNames, ...printedEmployers].filter(
    ({ key }) => !hiddenKeys.some((name) => key.includes(name)),
  );
  const shared = new Set(printedNames.map(({ key }) => key));
  return [...hidden.filter(({ key }) => whole.has(key) || !shared.has(key)), ...shields];
}
