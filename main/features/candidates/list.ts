import type { PersonRow } from "../../../shared/contract/candidates.ts";
import type { Output, ParsedInput } from "../../../shared/contract/contract.ts";
import { staleBefore } from "../../../shared/domain/candidates/vetting.ts";
import { criteria } from "../../../shared/domain/interviews/criteria.ts";
import { fullTextQuery } from "../../../shared/domain/search/words.ts";
import { withRate } from "../../db/rates.ts";
import { readRoster } from "../../db/views/roster.ts";
import type { Context } from "../handlers.ts";
import * as repository from "./list-repository.ts";
import type { Proof } from "./proof.ts";

/** A window into the list of people, with all that a row shows. */
export function listPeople(
  context: Context,
  input: ParsedInput<"candidates.list">,
  proof: Proof,
): Output<"candidates.list"> {
  const { db, now } = context;
  const { after = null, skip, limit, sort, find, brief = null } = input;
  const stale = staleBefore(now());
  const claims = sort === "claims" ? proof.counts() : new Map<string, number>();
  const wanted = wantedOf(input, stale, proof);
  const views = repository.countViews(db, stale);
  const everyone = input.view === "all" && !input.filter && wanted.match === null;
  // As people came in, a page is found without reading the rest: a million of them stay quick.
  const asAdded = sort === "added" && !input.reversed && find === undefined;
  const ordered = asAdded ? null : orderOf(context, wanted, input, claims);
  const total = ordered?.length ?? (everyone ? views.all : repository.count(db, wanted));
  const first = ordered && after !== null ? ordered.indexOf(after) + 1 : 0;
  const page = ordered
    ? ordered.slice(first + skip, first + skip + limit)
    : repository.findPage(db, wanted, { after, skip, limit });
  const at = ordered && find !== undefined ? ordered.indexOf(find) : -1;
  return {
    rows: rowsOf(context, page, brief, stale),
    total,
    views: { ...views, unrated: views.all - views.vetted },
    at: at < 0 ? null : at,
  };
}

function wantedOf(
  { words, view, filter = {} }: ParsedInput<"candidates.list">,
  stale: string,
  proof: Proof,
): repository.Wanted {
  const { claim, c1 = null, freeBy = null, level = null } = filter;
  const among = claim ? proof.saying((statement) => says(statement, claim)) : null;
  return { match: fullTextQuery(words), view, staleBefore: stale, c1, freeBy, level, among };
}

function orderOf(
  { db }: Context,
  wanted: repository.Wanted,
  { sort, reversed }: ParsedInput<"candidates.list">,
  counts: ReadonlyMap<string, number>,
): string[] {
  if (sort !== "claims") return repository.findIds(db, wanted, { sort, reversed });
  const way = reversed ? -1 : 1;
  return repository
    .findIds(db, wanted, { sort: "added", reversed: false })
    .map((id) => ({ id, count: counts.get(id) ?? 0 }))
    .sort((a, b) => way * (b.count - a.count))
    .map(({ id }) => id);
}

/** Every word is there, each by its beginning, whatever its case and marks. */
function says(statement: string, typed: string): boolean {
  const words = (text: string): string[] =>
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const said = words(statement);
  return words(typed).every((word) => said.some((one) => one.startsWith(word)));
}

function rowsOf({ db, playbook }: Context, page: readonly string[], brief: string | null, stale: string): PersonRow[] {
  const facts = readRoster(db, page, brief);
  const { anchorWords } = playbook.criteria;
  return repository.findRows(db, page).map((row) => {
    const { rate, rest } = withRate(row);
    const { scores, claims, vettedAt = null, briefs } = facts.get(row.id) ?? {};
    return {
      ...rest,
      rate,
      scores: criteria.map((criterion) => {
        const score = scores?.get(criterion) ?? null;
        return { criterion, score, word: score === null ? null : (anchorWords[score - 1] ?? null) };
      }),
      claims: claims ?? { confirmed: 0, contradicted: 0, of: 0 },
      vettedAt,
      stale: vettedAt !== null && vettedAt < stale,
      briefs: briefs ?? [],
    };
  });
}
