import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Input, Name, Output } from "../../shared/contract/contract.ts";
import { readIntake } from "./main-job-intake.ts";
import { reckon } from "./main-job-rates.ts";

/** Asks by name over some transport; a job is waited for. Rejects with the refusal. */
export type Ask = <N extends Name>(name: N, input: Input<N>) => Promise<Output<N>>;

const resume = (name: string): string => readFileSync(`resources/scenarios/banksia/resumes/${name}.json`, "utf8");

/**
 * The whole main job on real input, from a client's words to two PDFs, through every operation there is, with what each
 * should answer. Returns the names that were asked, so that none is left out unseen.
 */
export async function doMainJob(asked: Ask): Promise<Set<string>> {
  const names = new Set<string>();
  const ask: Ask = (name, input) => {
    names.add(name);
    return asked(name, input);
  };
  const refused = (code: string, field?: string) => ({ failure: { code, ...(field ? { field } : {}) } });

  expect((await ask("app.about", {})).cipher).toContain("Multiple Ciphers");
  expect(await ask("settings.get", {})).toMatchObject({ name: "The recruiter", firstRun: true, theme: "system" });
  await ask("settings.setProfile", { name: "Kit Rowan", agency: "Rowan and Vale", timeZone: "Australia/Melbourne" });
  expect(await ask("settings.setView", { theme: "dark" })).toMatchObject({ theme: "dark", name: "Kit Rowan" });
  const uses = { "go.today": 2 };
  expect(await ask("settings.setView", { paletteUses: uses })).toMatchObject({ paletteUses: uses, theme: "dark" });
  expect(await ask("sample.get", {})).toEqual({ people: 0, briefs: 0, clients: 0 });
  expect(await ask("sample.guide", {})).toBeNull();
  await expect(ask("sample.remove", {})).rejects.toMatchObject(refused("refused"));
  expect((await ask("playbook.get", {})).anchorWords).toEqual(["Absent", "Limited", "Sound", "Strong", "Exceptional"]);

  await reckon(ask, refused);
  await readIntake(ask, refused);

  await ask("drafts.keep", { place: "brief new words", words: "Two or three nights a w" });
  expect(await ask("drafts.get", { place: "brief new words" })).toMatchObject({ words: "Two or three nights a w" });
  await ask("drafts.keep", { place: "brief new words", words: "" });
  expect(await ask("drafts.get", { place: "brief new words" })).toEqual({ words: null, at: null });

  const { brief, need, nice } = await takeBrief(ask, refused);
  const person = await importPerson(ask, brief);
  const { note, interview } = await interviewPerson(ask, brief, person, refused);
  const claim = await claimPerson(ask, brief, person, need, nice);
  const answer = await ringReferee(ask, brief, person, claim, refused);
  await rate(ask, { brief, person, interview, note, answer, refused });
  const line = await shortlist(ask, { brief, person, note, answer, refused });
  await exportAndSend(ask, { brief, line, refused });
  await hearBack(ask, brief, refused);

  expect((await ask("briefs.close", { id: brief, reason: "Engaged" })).closeReason).toBe("Engaged");
  expect((await ask("history.of", { entity: "brief", id: brief })).map(({ words }) => words)).toContain(
    "Closed Payments rebuild",
  );
  expect(await ask("history.state", {})).toEqual({ undo: "Closed Payments rebuild", redo: null });
  expect(await ask("history.undo", {})).toEqual({ words: "Closed Payments rebuild" });
  expect((await ask("briefs.get", { id: brief })).closedAt).toBeNull();
  expect(await ask("history.redo", {})).toEqual({ words: "Closed Payments rebuild" });
  expect((await ask("briefs.reopen", { id: brief })).closeReason).toBeNull();
  expect(await ask("jobs.cancel", { job: "none" })).toEqual({ cancelled: false });
  expect(await ask("app.verify", {})).toEqual({ whole: true, fault: null });
  return names;
}

export type Refused = (code: string, field?: string) => object;

async function takeBrief(ask: Ask, refused: Refused) {
  const client = await ask("clients.create", { name: "Banksia" });
  expect((await ask("clients.update", { id: client.id, name: "Banksia Mutual" })).name).toBe("Banksia Mutual");
  const contact = await ask("clients.addContact", { client: client.id, name: "Rosalind Achterberg" });
  await ask("clients.updateContact", { id: contact.id, position: "Head of Engineering" });
  expect((await ask("clients.get", { id: client.id })).contacts).toMatchObject([{ position: "Head of Engineering" }]);
  expect(await ask("clients.list", {})).toHaveLength(1);

  const { id: brief } = await ask("briefs.create", { client: client.id, title: "Payments rebuild" });
  await expect(ask("briefs.startClock", { id: brief })).rejects.toMatchObject(refused("refused", "/contactName"));
  await ask("briefs.update", {
    id: brief,
    contact: contact.id,
    words: "Two or three nights a week our card settlements stop matching.",
    difficulty: "connections",
    city: "Melbourne",
    state: "VIC",
    level: "senior",
    startOn: "2027-01-11",
    daysPerWeek: 5,
    budget: { fromCents: 100_000, toCents: 120_000, per: "day" },
  });
  const heard = { handsOn: true, triggers: [], systems: 3, namedPlatform: false };
  const answers = { ...heard, difficulty: "connections" as const };
  expect(await ask("briefs.triage", { ...answers, chosenTitle: "backend-engineer" })).toMatchObject({
    title: "api-engineer",
    warnings: [{ id: "generalist-mismatch" }, { id: "override" }],
  });
  const bare = ask("briefs.chooseTitle", { id: brief, title: "backend-engineer" });
  await expect(bare).rejects.toMatchObject(refused("refused", "/reason"));
  const over = await ask("briefs.chooseTitle", { id: brief, title: "backend-engineer", reason: "They run the server" });
  expect(over).toMatchObject({ role: "backend-engineer", roleReason: "They run the server" });
  expect((await ask("history.of", { entity: "brief", id: brief }))[0]?.words).toBe(
    "Chose Backend engineer over API engineer: They run the server",
  );
  expect(await ask("briefs.chooseTitle", { id: brief, title: null })).toMatchObject({ role: null, roleReason: null });
  const need = await ask("briefs.addNeed", { brief, kind: "integration", statement: "Payment provider" });
  await ask("briefs.updateNeed", { id: need.id, statement: "Payment provider integration" });
  const nice = await ask("briefs.addNeed", { brief, kind: "domain", statement: "Mutual lender", weight: "nice" });
  expect(await ask("briefs.pin", { id: brief, pinned: true })).toEqual({});
  const copy = await ask("briefs.duplicate", { id: brief });
  expect(copy).toMatchObject({ title: "Payments rebuild (copy)", level: "senior", clock: { state: "not-started" } });
  expect(copy.needs.map(({ statement }) => statement)).toEqual(["Payment provider integration", "Mutual lender"]);
  expect(await ask("history.undo", {})).toEqual({ words: "Duplicated Payments rebuild" });
  const spare = await ask("briefs.addNeed", { brief, kind: "scope", statement: "Spare" });
  expect(await ask("briefs.removeNeed", { id: spare.id })).toEqual({});
  const started = await ask("briefs.startClock", { id: brief });
  expect(started).toMatchObject({ role: "api-engineer", missing: [], clock: { state: "running" } });
  await ask("briefs.agreeTime", { id: brief, dueAt: "2027-02-01T09:00:00+11:00", note: "They are away" });
  expect((await ask("briefs.list", { view: "running" })).map(({ id }) => id)).toEqual([brief]);
  expect((await ask("today.list", {})).due).toMatchObject([{ who: "Banksia Mutual", detail: "No people yet." }]);
  return { brief, need: need.id, nice: nice.id };
}

async function importPerson(ask: Ask, brief: string): Promise<string> {
  const file = { name: "tamsin.json", text: resume("tamsin-okafor-reyes") };
  const nameless = { name: "nobody.json", text: '{"basics":{}}' };
  const batch = await ask("candidates.import", { files: [file, nameless] });
  expect(batch).toMatchObject({ imported: 1, merged: 0, skipped: 1 });
  expect(batch.problems).toMatchObject([{ file: "nobody.json", field: "/basics/name" }]);
  const person = batch.candidates[0]?.id ?? expect.unreachable();
  expect(await ask("candidates.import", { files: [file] })).toMatchObject({ imported: 0, merged: 1 });
  const exported = await ask("candidates.exportResume", { id: person });
  expect(exported).toEqual({ fileName: "tamsin-okafor-reyes.json", resume: JSON.parse(file.text) });

  const other = await ask("candidates.create", { name: "Dev Chandrapillai" });
  const held = { candidate: other.id, employer: "Yarrow Health Fund", from: "2021-07" };
  const post = await ask("candidates.addPosition", held);
  expect(await ask("candidates.updatePosition", { id: post.id, position: "Lead" })).toMatchObject({ position: "Lead" });
  const spare = await ask("candidates.addPosition", { candidate: other.id, employer: "Spare" });
  expect(await ask("candidates.removePosition", { id: spare.id })).toEqual({});
  await ask("candidates.update", { id: person, level: "senior", workRights: "Australian citizen" });
  await ask("candidates.confirmRate", { candidate: person, cents: 112_000, per: "day" });
  await ask("candidates.confirmAvailability", { candidate: person, from: "2027-01-11" });
  expect(await ask("candidates.get", { id: person })).toMatchObject({
    level: "senior",
    rate: { cents: 112_000, gst: "excluded" },
    availableFrom: "2027-01-11",
  });
  expect((await ask("candidates.list", { words: "okafor" })).rows).toMatchObject([{ id: person }]);
  expect(await ask("search.find", { words: "tamsin" })).toMatchObject([{ kind: "candidate", id: person }]);
  expect(await ask("search.find", { words: "tasmin", slips: true })).toMatchObject([{ id: person }]);
  expect((await ask("search.evidence", { words: "openapi", among: "facts" })).facts).toMatchObject([
    { kind: "claim", about: { entity: "candidate", id: person }, standing: "not-checked" },
  ]);
  await ask("employers.describe", { name: "Sassafras Pay", domain: "payments" });
  expect(await ask("employers.list", {})).toMatchObject([{ name: "Sassafras Pay", domain: "payments" }]);

  await ask("briefs.addPerson", { brief, candidate: other.id });
  expect(await ask("briefs.setStage", { brief, candidate: other.id, stage: "asked" })).toMatchObject({
    stage: "asked",
  });
  expect(await ask("briefs.removePerson", { brief, candidate: other.id })).toEqual({});
  await ask("briefs.addPerson", { brief, candidate: person });
  expect((await ask("briefs.recordConsent", { brief, candidate: person })).consentAt).not.toBeNull();
  expect(await ask("candidates.briefs", { id: person })).toMatchObject([{ brief: { id: brief }, stage: "interested" }]);
  return person;
}

async function interviewPerson(ask: Ask, brief: string, candidate: string, refused: Refused) {
  const at = new Date(Date.now() + 600_000).toISOString();
  const { id: interview } = await ask("interviews.schedule", { candidate, brief, at });
  expect((await ask("today.list", {})).now).toMatchObject([{ kind: "interview", who: "Tamsin Okafor-Reyes" }]);
  const early = ask("interviews.addNote", { interview, stampMs: 0, text: "Too early" });
  await expect(early).rejects.toMatchObject(refused("refused"));
  const timings = { open: 2, close: 3 };
  expect(await ask("interviews.arrange", { id: interview, told: true, timings })).toMatchObject({
    toldAt: expect.any(String),
    guide: expect.arrayContaining([expect.objectContaining({ id: "open", minutes: 2 })]),
  });
  await ask("interviews.start", { id: interview });
  expect((await ask("interviews.pause", { id: interview, paused: true })).pausedAt).not.toBeNull();
  expect((await ask("interviews.pause", { id: interview, paused: false })).pausedAt).toBeNull();
  const note = await ask("interviews.addNote", {
    interview,
    stampMs: 370_000,
    criterion: "C1",
    text: "Versions the contract",
    quote: true,
  });
  const edited = await ask("interviews.editNote", { id: note.id, text: "I version the contract, not the server." });
  expect(edited.versions).toMatchObject([{ text: "Versions the contract" }]);
  const slip = await ask("interviews.addNote", { interview, stampMs: 380_000, text: "A slip" });
  await ask("interviews.withdrawNote", { id: slip.id });
  expect(await ask("interviews.finish", { id: interview, minutes: 45 })).toMatchObject({
    state: "finished",
    minutes: 45,
  });
  expect((await ask("interviews.get", { id: interview })).notes).toMatchObject([{ id: note.id }]);
  expect(await ask("search.evidence", { words: "contract", among: "said" })).toMatchObject({
    facts: [],
    said: [{ kind: "note", id: note.id, quote: true, call: { kind: "interview", id: interview, finished: true } }],
  });
  expect(await ask("interviews.list", { candidate })).toHaveLength(1);
  return { interview, note: note.id };
}

async function claimPerson(ask: Ask, brief: string, candidate: string, need: string, nice: string): Promise<string> {
  const where = { employer: "Sassafras Pay", from: "2023-02", to: "2024-01" };
  const statement = "Moved 61 merchants behind one API";
  const claim = await ask("claims.add", { candidate, kind: "integration", statement, depth: "built", ...where });
  expect((await ask("claims.update", { id: claim.id, depth: "owned" })).depth).toBe("owned");
  const apim = await ask("vocabulary.find", { kind: "platform", words: "apim" });
  expect(apim.exact?.name).toBe("Azure API Management");
  const added = await ask("vocabulary.add", { kind: "integration", name: "Card provider" });
  await ask("vocabulary.setAliases", { term: added.id, aliases: ["Acquirer"] });
  await ask("vocabulary.rename", { term: added.id, name: "Card acquirer" });
  await ask("vocabulary.merge", { from: added.id, into: "integration:payment-provider" });
  expect((await ask("vocabulary.list", { kind: "integration" })).flatMap(({ aliases }) => aliases)).toContain(
    "Acquirer",
  );
  await ask("claims.update", { id: claim.id, term: "integration:payment-provider" });
  await ask("briefs.updateNeed", { id: need, term: added.id });
  expect(await ask("vocabulary.matches", { brief })).toMatchObject([
    { need, claim: claim.id, name: "Payment provider" },
  ]);
  await ask("claims.linkNeed", { claim: claim.id, need });
  await ask("claims.linkNeed", { claim: claim.id, need: nice });
  expect((await ask("claims.unlinkNeed", { claim: claim.id, need: nice })).needs).toEqual([need]);
  const spare = await ask("claims.add", { candidate, kind: "scope", statement: "Spare", depth: "used" });
  expect(await ask("claims.withdraw", { id: spare.id })).toEqual({});
  const found = (await ask("claims.list", { candidate })).find(({ id }) => id === claim.id);
  expect(found).toMatchObject({ standing: "not-checked" });
  return claim.id;
}

async function ringReferee(ask: Ask, brief: string, candidate: string, claim: string, refused: Refused) {
  const known = await ask("references.listReferees", { candidate });
  expect(known).toMatchObject([{ name: "Ingrid Sallow", employerThen: "Sassafras Pay", consentAt: null }]);
  const referee = known[0]?.id ?? "";
  await ask("references.addReferee", { candidate, name: "Someone Else" });
  await ask("references.updateReferee", { id: referee, relationship: "engineering-lead" });
  const start = { referee, brief, identity: "switchboard" } as const;
  await expect(ask("references.start", start)).rejects.toMatchObject(refused("refused", "/referee"));
  expect((await ask("references.sheet", { referee })).off).toBe(
    "The candidate hasn’t agreed that this referee may be rung.",
  );
  await ask("references.recordConsent", { referee });
  const { id: busy } = await ask("references.start", { ...start, identity: "not-confirmed" });
  expect((await ask("references.identify", { call: busy, identity: "switchboard" })).identity).toBe("switchboard");
  const back = "2030-03-12T02:00:00.000Z";
  expect(await ask("references.callBack", { call: busy, at: back })).toMatchObject({ state: "call-back" });
  expect(await ask("references.agenda", {})).toContainEqual(
    expect.objectContaining({ referee, group: "planned", at: back, mayRing: true, answered: 0 }),
  );
  const { id: call } = await ask("references.start", start);
  const tooSoon = ask("references.answer", { call, claim, answer: "confirmed" });
  await expect(tooSoon).rejects.toMatchObject(refused("refused"));
  expect((await ask("references.open", { call, consent: true })).state).toBe("open");
  await ask("references.answer", { call, claim, answer: "contradicted", words: "Somebody else did" });
  expect((await ask("claims.reply", { claim, words: "He joined after the move." })).toAsk).toBeNull();
  const words = "She carried the change of provider. Ingrid Sallow signs for that.";
  const answer = await ask("references.answer", { call, claim, answer: "confirmed", words });
  await ask("references.close", { call, question: "reliability", answer: "yes" });
  await ask("references.addNote", { call, stampMs: 60_000, text: "Rang back within the hour" });
  expect((await ask("references.finish", { call, permission: "unnamed" })).state).toBe("finished");
  expect((await ask("references.get", { id: call })).items).toHaveLength(2);
  expect(await ask("references.list", { candidate })).toHaveLength(2);
  expect((await ask("references.sheet", { referee })).calls).toMatchObject([{ state: "finished" }, { id: busy }]);
  return answer.id;
}

interface Rated {
  brief: string;
  person: string;
  interview: string;
  note: string;
  answer: string;
  refused: Refused;
}

async function rate(ask: Ask, { brief, person: candidate, interview, note, answer, refused }: Rated): Promise<void> {
  await ask("ratings.keepDraft", { candidate, brief, scores: [{ criterion: "C1", score: 5 }] });
  expect(await ask("ratings.draft", { candidate, brief })).toMatchObject([{ criterion: "C1", score: 5 }]);
  const score = { criterion: "C1", score: 5, reason: "Protected consumers through change" } as const;
  const stranger = { ...score, evidence: [brief] };
  await expect(ask("ratings.submit", { candidate, brief, scores: [stranger] })).rejects.toMatchObject(
    refused("refused", "/scores/0/evidence/0"),
  );
  const rating = await ask("ratings.submit", { candidate, brief, interview, scores: [{ ...score, evidence: [note] }] });
  expect(rating.scores).toMatchObject([{ word: "Exceptional" }]);
  const c6 = { criterion: "C6" as const, score: 4, reason: "Her lead confirms it", evidence: [answer] };
  await ask("ratings.submit", { candidate, brief, scores: [c6] });
  expect(await ask("ratings.list", { candidate })).toHaveLength(2);
  expect(await ask("ratings.draft", { candidate, brief })).toEqual([]);
}

async function shortlist(
  ask: Ask,
  { brief, person: candidate, note, answer, refused }: Omit<Rated, "interview">,
): Promise<string> {
  expect((await ask("shortlists.get", { brief })).ready).toMatchObject([{ candidate }]);
  expect((await ask("shortlists.rank", { brief })).candidates).toMatchObject([{ candidate }]);
  const { id: line } = await ask("shortlists.add", { brief, candidate });
  const bare = ask("shortlists.setReasons", { line, reasons: [{ text: "She is good.", evidence: [] }] });
  await expect(bare).rejects.toMatchObject(refused("bad-input", "/reasons/0/evidence"));
  const reasons = [{ text: "Tamsin ran two providers behind one API.", evidence: [note, answer] }];
  await ask("shortlists.setReasons", { line, reasons });
  await ask("shortlists.setWatchOut", { line, watchOut: { text: "She used queues others set up.", evidence: [note] } });
  const describe = { brief, orderReason: "API design judgement first", coverNote: "Happy to talk this week." };
  expect((await ask("shortlists.describe", describe)).lines).toMatchObject([
    { gates: Array(5).fill({ passes: true }) },
  ]);
  const met = ask("shortlists.passGate", { line, gate: "c1", reason: "None needed" });
  await expect(met).rejects.toMatchObject(refused("refused", "/gate"));

  const other = await ask("candidates.create", { name: "Lachlan Thistlewood" });
  await ask("briefs.addPerson", { brief, candidate: other.id });
  const second = await ask("shortlists.add", { brief, candidate: other.id });
  expect((await ask("shortlists.compare", { brief, candidates: [candidate, other.id] })).columns).toHaveLength(2);
  expect((await ask("shortlists.move", { line: second.id, to: 1 })).lines[0]).toMatchObject({ id: second.id });
  const left = await ask("shortlists.leave", { line: second.id, why: "Took another offer" });
  expect(left.lines[0]?.left?.why).toBe("Took another offer");
  const third = await ask("candidates.create", { name: "Mei-Lin Hartley-Zhao" });
  await ask("briefs.addPerson", { brief, candidate: third.id });
  const replaced = await ask("shortlists.replace", { line: second.id, candidate: third.id });
  expect(replaced.lines.map((one) => one.candidate.id)).toEqual([third.id, candidate]);
  expect((await ask("shortlists.useSuggested", { brief })).lines[0]?.candidate.id).toBe(candidate);
  expect(await ask("shortlists.list", {})).toMatchObject([{ brief, client: "Banksia Mutual", people: 2, left: 0 }]);
  const known = await ask("shortlists.evidence", { brief, candidate });
  expect(known.citable).toMatchObject([{ id: note, mark: "06:10", exact: true }, { id: answer }, {}, {}]);
  expect(known.suggested.reasons[0]?.text).toMatch(/^Chosen for API design judgement: /);
  const last = replaced.lines[0]?.id ?? expect.unreachable();
  expect((await ask("shortlists.remove", { id: last })).lines).toHaveLength(1);
  await ask("briefs.removePerson", { brief, candidate: third.id });
  return line;
}

async function exportAndSend(
  ask: Ask,
  { brief, refused }: { brief: string; line: string; refused: Refused },
): Promise<void> {
  expect((await ask("briefs.overview", { id: brief })).needs[0]).toMatchObject({
    statement: "Payment provider integration",
    cells: [{ standing: "confirmed", who: "Engineering lead" }, { standing: null }],
  });
  for (const variant of ["named", "blind"] as const) {
    const leaks = await ask("exports.leaks", { brief, variant });
    expect(leaks.map(({ found }) => found)).toContain("Ingrid Sallow");
    await expect(ask("exports.freeze", { brief, variant })).rejects.toMatchObject(refused("refused"));
    const places = leaks.map(({ path, start, end, suggestion }) => ({ path, start, end, replacement: suggestion }));
    expect(await ask("exports.clearLeaks", { brief, variant, places })).toEqual([]);
    expect(await ask("exports.preflight", { brief, variant })).toMatchObject({ openLeaks: 0, toClear: 0 });
  }
  const [leak] = await ask("exports.leaks", { brief, variant: "blind" });
  const { path, start, end, suggestion } = leak ?? expect.unreachable();
  const place = { brief, variant: "blind", path, start, end } as const;
  expect((await ask("exports.reopenLeak", place)).cleared).toBeNull();
  await ask("exports.clearLeak", { ...place, replacement: suggestion });

  const preview = await ask("exports.preview", { brief, variant: "blind" });
  expect(Buffer.from(preview.base64, "base64").subarray(0, 5).toString()).toBe("%PDF-");
  const version = await ask("exports.freeze", { brief, variant: "named" });
  expect(version).toMatchObject({ number: 1, fileName: "banksia-mutual-shortlist-v1-named.pdf", sent: null });
  expect(await ask("exports.read", { id: version.id })).toMatchObject({ sha256: version.sha256, pages: version.pages });
  expect(await ask("exports.versions", { brief })).toHaveLength(1);
  const sent = await ask("exports.markSent", { version: version.id, to: "Rosalind Achterberg", how: "email" });
  expect(sent.sent).toMatchObject({ to: "Rosalind Achterberg" });
  expect((await ask("briefs.get", { id: brief })).clock.state).toBe("sent");
  expect(await ask("quality.onTime", {})).toMatchObject({
    briefs: [{ brief, words: expect.stringMatching(/^Sent in \d+ min$/), promise: "kept", agreed: "kept" }],
    words: "1 of 1 sent within 48 hours",
  });
  await expect(ask("history.undo", {})).rejects.toMatchObject(refused("refused"));
}

async function hearBack(ask: Ask, brief: string, refused: Refused): Promise<void> {
  const sheet = await ask("feedback.get", { brief });
  expect(sheet).toMatchObject({ versions: [{ number: 1, sentTo: "Rosalind Achterberg" }], people: [{ letter: "A" }] });
  const version = sheet.version?.id ?? "";
  const [person = expect.unreachable()] = sheet.people;
  const answer = { version, candidate: person.candidate, verdict: "engage" } as const;
  const early = ask("feedback.record", { ...answer, at: "2020-01-01T00:00:00Z" });
  await expect(early).rejects.toMatchObject(refused("refused", "/at"));
  const from = { contact: sheet.brief.contact, reason: "design-depth", words: "She’s the one." } as const;
  expect((await ask("feedback.record", { ...answer, ...from })).from?.name).toBe("Rosalind Achterberg");
  expect((await ask("briefs.overview", { id: brief })).people).toMatchObject([{ stage: "engaged" }, {}]);
  expect(await ask("feedback.themes", { client: sheet.brief.client.id })).toMatchObject([{ reason: "design-depth" }]);
}
