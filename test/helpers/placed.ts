import type { TestApp } from "./app.ts";

/** A brief with one must-have whose clock runs, and people on it who are interviewed and rated; ids by what they are. */
export function placed(app: TestApp, people: { name: string; c1?: number }[] = [{ name: "Tamsin Okafor-Reyes" }]) {
  const { ask } = app;
  const client = ask("clients.create", { name: "Banksia Mutual" });
  const contact = ask("clients.addContact", { client: client.id, name: "Rosalind Achterberg" });
  const told = { words: "It stops matching at night.", difficulty: "connections" } as const;
  const brief = ask("briefs.create", { client: client.id, contact: contact.id, title: "Payments rebuild", ...told });
  const need = ask("briefs.addNeed", { brief: brief.id, kind: "integration", statement: "Payment provider" });
  ask("briefs.startClock", { id: brief.id });
  const persons = people.map(({ name, c1 = 4 }) => {
    const { id: candidate } = ask("candidates.create", { name, city: "Brunswick", state: "VIC" });
    ask("candidates.confirmRate", { candidate, cents: 112_000, per: "day" });
    ask("candidates.confirmAvailability", { candidate, from: "2026-03-23" });
    ask("briefs.addPerson", { brief: brief.id, candidate });
    ask("briefs.recordConsent", { brief: brief.id, candidate });
    const claim = ask("claims.add", {
      candidate,
      kind: "integration",
      statement: "Moved 61 merchants",
      depth: "owned",
    });
    ask("claims.linkNeed", { claim: claim.id, need: need.id });
    const { id: interview } = ask("interviews.schedule", { candidate, brief: brief.id, at: "2026-03-10T07:00:00Z" });
    ask("interviews.start", { id: interview });
    const note = ask("interviews.addNote", {
      interview,
      stampMs: 60_000,
      text: "She moved the merchants in five waves.",
    });
    const question = ask("interviews.addNote", { interview, stampMs: 90_000, text: "Who led it?", followUp: true });
    ask("interviews.finish", { id: interview, minutes: 45 });
    const score = { criterion: "C1" as const, score: c1, reason: "Weighs trade-offs", evidence: [note.id] };
    ask("ratings.submit", { candidate, brief: brief.id, interview, scores: [score] });
    return { candidate, claim: claim.id, interview, note: note.id, question: question.id };
  });
  return { client: client.id, contact: contact.id, brief: brief.id, need: need.id, persons };
}

type Placed = ReturnType<typeof placed>;

/** A finished reference call about the claim of a person. */
export function rung(
  { ask }: TestApp,
  brief: string,
  person: Placed["persons"][number],
  said: {
    name?: string;
    answer?: "confirmed" | "partly" | "contradicted" | "cannot-say";
    words?: string;
    permission?: "named" | "unnamed" | "no";
  } = {},
) {
  const { name = "Ingrid Sallow", answer = "confirmed", words = "She did it.", permission = "named" } = said;
  const about = { name, employerThen: "Sassafras Pay", relationship: "engineering-lead" } as const;
  const referee = ask("references.addReferee", { candidate: person.candidate, ...about });
  ask("references.recordConsent", { referee: referee.id });
  const { id: call } = ask("references.start", { referee: referee.id, brief, identity: "switchboard" });
  ask("references.open", { call, consent: true });
  const item = ask("references.answer", { call, claim: person.claim, answer, words });
  ask("references.finish", { call, permission });
  return { referee: referee.id, call, answer: item.id };
}
