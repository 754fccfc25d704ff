import { createHash } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { pagesOf } from "../../helpers/pdf-text.ts";
import { ask } from "./ask.ts";

/** Who rings, who is placed and what is said, however the job is done. */
export const told = {
  recruiter: "Kit Rowan",
  client: "Banksia Mutual",
  contact: "Rosalind Achterberg",
  words: "Two or three nights a week our card settlements stop matching.",
  need: "Payment provider integration",
  person: "Tamsin Okafor-Reyes",
  rate: "1,120",
  /** As it is typed into a date field. */
  free: "01112027",
  claim: "Moved 61 merchants behind one API",
  quote: "I version the contract, not the server.",
  note: "Split refunds off when merchants needed them later",
  reason: "Weighs structure and versioning for named consumers",
  referee: "Ingrid Sallow",
  refereeWords: "She signed it off, she did it.",
} as const;

interface Done {
  brief: string;
  candidate: string;
  name: string;
  bytes: Buffer;
}

/** What every way through the job ends in: the records, the frozen file and the words of its PDF. */
export async function expectSent(page: Page, { brief, candidate, name, bytes }: Done): Promise<void> {
  expect(await ask(page, "ratings.list", { candidate })).toMatchObject([
    { scores: [{ criterion: "C1", score: 5, reason: told.reason }] },
  ]);
  expect(await ask(page, "claims.list", { candidate })).toMatchObject([
    { statement: told.claim, standing: "confirmed", answers: [{ words: told.refereeWords }] },
  ]);
  expect((await ask(page, "shortlists.get", { brief })).lines[0]?.reasons).toHaveLength(1);
  expect(name).toBe("banksia-mutual-shortlist-v1-named.pdf");
  const text = (await pagesOf(bytes)).join("\n");
  for (const words of [told.person, told.recruiter, told.quote, told.claim]) expect(text).toContain(words);
  const [version] = await ask(page, "exports.versions", { brief });
  expect(version).toMatchObject({ number: 1, variant: "named", sent: { to: told.contact } });
  expect(version?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  expect((await ask(page, "briefs.get", { id: brief })).clock.state).toBe("sent");
  expect(await ask(page, "candidates.briefs", { id: candidate })).toMatchObject([{ stage: "sent" }]);
}

/** The id in the address of a brief or a person. */
export const idIn = (page: Page): string => new URL(page.url()).pathname.split("/")[2] ?? "";
