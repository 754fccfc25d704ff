import type { Term, TermKind } from "../vocabulary/terms.ts";
import type { Playbook } from "./playbook.ts";

/** The terms that a playbook brings; the languages that roles come with are stacks, worded as the platforms of that name. */
export function termsOf({ vocabulary, roles }: Playbook): Term[] {
  const { platforms, domains, integrations } = vocabulary;
  const stacks = platforms.filter(({ name }) => roles.languages.includes(name));
  const terms = (kind: TermKind, all: typeof platforms): Term[] =>
    all.map(({ id, name, aliases }) => ({ id: `${kind}:${id}`, kind, name, aliases: [...aliases], shipped: true }));
  return [
    ...terms("platform", platforms),
    ...terms("domain", domains),
    ...terms("integration", integrations),
    ...terms("stack", stacks),
  ];
}
