import { coverage } from "../claims/coverage.ts";
import { isoDay, longDate } from "../clock/words.ts";
import type { FreeText } from "../leaks/identity.ts";
import { briefFacts } from "./brief-facts.ts";
import { checkedClaims } from "./claims.ts";
import type { ShortlistDocument } from "./document.ts";
import type { ExportFacts, Variant } from "./facts.ts";
import { methodOf } from "./method.ts";
import { type Page, pageOf } from "./page.ts";
import { personOf } from "./person.ts";
import { joined } from "./phrases.ts";
import { ratePlotOf, saysGst } from "./rate-plot.ts";

const COLOURS = { brand: "#0B4F5C", signal: "#D9622B" };

/**
 * The document of one variant, every free text as `replaced` gives it back; `path` is that of `collectTexts`. Nothing that
 * nobody cites gets in, and no words that a referee kept back.
 */
export const assemble = (
  facts: ExportFacts,
  variant: Variant,
  replaced: (path: string, original: string) => string,
): ShortlistDocument => composed(pageOf(facts, variant, ({ path, text }) => replaced(path, text)));

/** Every free text that a variant prints, once each, in the order of the document; the brief's own words are not checked. */
export const collectTexts = (facts: ExportFacts, variant: Variant): FreeText[] => {
  const texts = new Map<string, FreeText>();
  const page = pageOf(facts, variant, (text) => {
    texts.set(text.path, text);
    return text.text;
  });
  composed(page);
  return [...texts.values()];
};

const composed = (page: Page): ShortlistDocument => {
  const { facts } = page;
  const { brief, client, playbook, recruiter } = facts;
  const version = `v${facts.version}`;
  const coverNote = general(page, "coverNote", facts.coverNote);
  const orderReason = general(page, "orderReason", facts.orderReason);
  const people = facts.people.map((person) => personOf(page, person));
  return {
    variant: page.variant,
    sample: facts.sample,
    title: `Shortlist ${version} for ${client.name}: ${brief.title}`,
    date: { iso: isoDay(facts.now, facts.timeZone), long: longDate(facts.now, facts.timeZone) },
    version,
    colours: COLOURS,
    agency: recruiter.agency,
    preparedBy: {
      name: recruiter.name,
      contact: [recruiter.email, recruiter.phone].filter((each) => each !== null),
    },
    client: { name: client.name, contact: joined(client.contact.name, client.contact.position) ?? "" },
    role: brief.role,
    brief: brief.title,
    words: brief.words,
    coverNote,
    facts: briefFacts(brief, saysGst(page)),
    musts: brief.needs.filter(({ weight }) => weight === "must").map(({ statement }) => statement),
    nices: brief.needs.filter(({ weight }) => weight === "nice").map(({ statement }) => statement),
    orderReason,
    criteria: playbook.criteria.map(({ id, name, short }) => ({ id, name, short })),
    anchorWords: [...playbook.anchorWords],
    people,
    needs: coverage(brief.needs, facts.people.map(checkedClaims)).rows.map(({ need, cells }) => ({
      statement: need.statement,
      weight: need.weight,
      cells,
    })),
    rates: ratePlotOf(page),
    method: methodOf(page, people),
    footer: `Prepared for ${client.name}. Confidential.`,
  };
};

const general = (page: Page, path: "coverNote" | "orderReason", text: string | null): string | null =>
  text === null || text.trim() === "" ? null : page.print({ path, text, exact: false, person: null });
