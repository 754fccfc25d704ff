import type { ShortlistDocument } from "../../shared/domain/exports/document.ts";

/** The same document with as many people, named in turn by `names`, their rates spread over the guide. */
export function withPeople(document: ShortlistDocument, count: number, names: readonly string[]): ShortlistDocument {
  const spread = <T>(all: readonly T[]): T[] => Array.from({ length: count }, (_, i) => all[i % all.length] as T);
  const people = spread(document.people).map((one, i) => {
    const name = names[i % names.length] ?? one.name;
    return { ...one, name, short: name.split(" ")[0] ?? name };
  });
  const needs = document.needs.map((need) => ({ ...need, cells: spread(need.cells) }));
  const rates = document.rates && {
    ...document.rates,
    people: people.map(({ short }, i) => ({ name: short, perDay: 700 + ((i * 137) % 600), label: `${i} a day` })),
  };
  return { ...document, people, needs, rates };
}
