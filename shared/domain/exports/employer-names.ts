import type { Identities } from "../leaks/identity.ts";
import { withoutLegalForm } from "../leaks/legal-forms.ts";
import { ANY_EMPLOYER } from "./employer-labels.ts";
import type { ExportFacts } from "./facts.ts";

const key = (name: string): string =>
  withoutLegalForm(name.normalize("NFKC").replace(/\s+/gu, " ").trim()).toLowerCase();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const holds = (label: string, name: string): boolean => {
  const looked = key(name);
  const long = /\p{Script=Han}/u.test(looked) ? 2 : 4;
  if ([...looked].length < long) return false;
  if (/\p{Script=Han}/u.test(looked)) return key(label).includes(looked);
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(looked)}(?![\\p{L}\\p{N}])`, "u").test(key(label));
};

const givesAway = (label: string, { people, employers }: Identities): boolean =>
  employers.some(({ name, alsoKnownAs, products }) =>
    [name, ...alsoKnownAs, ...products].some((each) => holds(label, each)),
  ) || people.some(({ name }) => holds(label, name));

/**
 * How the blind document calls an employer, however its name is cased, spaced or followed by a legal form;
 * a label that itself names somebody is not used.
 */
export const employerLabeller = (facts: ExportFacts): ((name: string) => string) => {
  const labels = new Map<string, string>();
  for (const { name, label, alsoKnownAs } of facts.identities.employers) {
    for (const each of [...alsoKnownAs, name]) labels.set(key(each), label);
  }
  for (const [name, label] of Object.entries(facts.employerLabels)) labels.set(key(name), label);
  return (name) => {
    const label = labels.get(key(name))?.trim();
    return label && !givesAway(label, facts.identities) ? label : ANY_EMPLOYER;
  };
};
