import type { ResolvedReference } from "../resolve-scenario.ts";
import type { Path } from "../scenario-error.ts";
import { callEnd, noteSteps } from "./interview-steps.ts";
import type { PersonPlay } from "./person-play.ts";
import { nameKey, type PlacedPerson, placedId } from "./placed.ts";
import type { Ask, Step } from "./step.ts";

type Given = Extract<ResolvedReference, { openingConsent: true }>;

/** Every reference call, from the candidate's consent to ring to the referee's leave to quote. */
export function referenceSteps({ person, path, now, placed }: PersonPlay): Step[] {
  return person.references.flatMap((reference, index) => {
    const here = [...path, "references", index];
    const own = (): PlacedPerson => placedId(placed.people, person.id);
    const call = { id: "" };
    const consent: Step = {
      at: reference.candidateConsentAt,
      path: [...here, "candidateConsentAt"],
      run: (ask) => consentTo(ask, own(), reference),
    };
    const start: Step = {
      at: reference.at,
      path: here,
      async run(ask) {
        const { id } = placedId(own().referees, nameKey(reference.referee.name));
        const { minutes, identity } = reference;
        call.id = (await ask("references.start", { referee: id, brief: placed.brief, minutes, identity })).id;
        await ask("references.open", { call: call.id, consent: reference.openingConsent });
      },
    };
    if (!reference.openingConsent) return [consent, start];
    const { at, minutes, notes, quotePermission: permission } = reference;
    const noted = noteSteps({ at, notes, path: here, now, own }, (ask, note) =>
      ask("references.addNote", { call: call.id, ...note }),
    );
    const finish: Step = {
      at: callEnd({ at, minutes, notes }, now),
      path: [...here, "quotePermission"],
      run: (ask) => ask("references.finish", { call: call.id, permission, minutes }),
    };
    return [consent, start, ...saidSteps(reference, here, call, own), ...noted, finish];
  });
}

/** Known from the résumé or added; what is agreed to once holds for every later call to the same referee. */
async function consentTo(ask: Ask, own: PlacedPerson, { referee, overlap }: ResolvedReference): Promise<void> {
  const key = nameKey(referee.name);
  const known = own.referees.get(key)?.id ?? own.named.find(({ name }) => nameKey(name) === key)?.id;
  const details = { ...referee, overlapFrom: overlap?.from, overlapTo: overlap?.to };
  const { id } = known
    ? await ask("references.updateReferee", { id: known, ...details })
    : await ask("references.addReferee", { candidate: own.candidate, ...details });
  if (own.referees.get(key)) return;
  await ask("references.recordConsent", { referee: id });
  own.referees.set(key, { id });
}

/** What the referee answered, claim by claim, then the closing questions; whatever has an id becomes evidence. */
function saidSteps(reference: Given, path: Path, call: { id: string }, own: () => PlacedPerson): Step[] {
  const { at, answers, reliability, notGive, again } = reference;
  const said = (member: Path, id: string | undefined, run: (ask: Ask) => Promise<{ id: string }>): Step => ({
    at,
    path: [...path, ...member],
    async run(ask) {
      const item = await run(ask);
      if (id !== undefined) own().evidence.set(id, item.id);
    },
  });
  const closing = (member: string, question: "not-give" | "again", given: Given["again"]): Step[] =>
    given
      ? [said([member], given.id, (ask) => ask("references.close", { call: call.id, question, words: given.words }))]
      : [];
  return [
    ...answers.map(({ id, claim, answer, words, scope }, index) =>
      said(["answers", index], id, (ask) =>
        ask("references.answer", { call: call.id, claim: placedId(own().claims, claim), answer, words, scope }),
      ),
    ),
    said(["reliability"], reliability.id, (ask) => {
      const { answer, words } = reliability;
      return ask("references.close", { call: call.id, question: "reliability", answer, words });
    }),
    ...closing("notGive", "not-give", notGive),
    ...closing("again", "again", again),
  ];
}
