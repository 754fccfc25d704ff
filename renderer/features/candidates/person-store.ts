import { createStore } from "zustand/vanilla";
import type { BriefRow } from "../../../shared/contract/briefs.ts";
import type { Candidate, PersonsBrief } from "../../../shared/contract/candidates.ts";
import type { Claim } from "../../../shared/contract/claims.ts";
import type { Input, Name, Output } from "../../../shared/contract/contract.ts";
import type { Rating } from "../../../shared/contract/interviews.ts";
import type { Referee, ReferenceCall } from "../../../shared/contract/references.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { type Step, stepsOf } from "./steps.ts";

/** Also the words of the address. */
export const personTabs = ["profile", "claims", "interviews", "references", "briefs", "history"] as const;
export type PersonTab = (typeof personTabs)[number];

/** Everything that the tabs of one person show. */
export interface PersonFacts {
  person: Candidate;
  claims: Claim[];
  interviews: Output<"interviews.list">;
  ratings: Rating[];
  referees: Referee[];
  calls: ReferenceCall[];
  briefs: PersonsBrief[];
  /** Briefs that can be joined, by time left. */
  open: BriefRow[];
  /** What a rating rests on, by the id that it names. */
  evidence: ReadonlyMap<string, Evidence>;
}

/** What may be changed from a person's page. */
type Change = Extract<
  Name,
  | `candidates.${"update" | "addPosition" | "updatePosition" | "removePosition" | "confirmRate" | "confirmAvailability"}`
  | `claims.${"add" | "reply" | "update" | "withdraw" | "linkNeed" | "unlinkNeed"}`
  | `references.${"addReferee" | "updateReferee" | "recordConsent" | "start"}`
  | `briefs.${"addPerson" | "recordConsent"}`
>;

export interface PersonState {
  id: string | null;
  tab: PersonTab;
  /** Null until the first answer for this person. */
  facts: PersonFacts | null;
  /** What was done to them and their parts, newest first; read while the history is open. */
  steps: Step[] | null;
  /** Why they could not be read. */
  error: string | null;
  /** Why the last thing that was tried was refused, where no field is to blame. */
  refused: string | null;
  /** What is wrong with a field, by its form and its name: "profile/email". */
  wrong: Readonly<Record<string, string>>;
  load(): Promise<void>;
  open(id: string, tab: PersonTab): void;
  /** Changes something from a form; what is wrong with a field is said there. Null when it was refused. */
  change<N extends Change>(form: string, name: N, input: Input<N>): Promise<Output<N> | null>;
  /** Gives the person their record as a JSON Resume file. */
  saveResume(): Promise<void>;
}

export type PersonStore = ReturnType<typeof createPersonStore>;

/** One person's page; `save` hands a file to whoever sits there. */
export function createPersonStore(client: Client, save: (name: string, base64: string) => void) {
  const store = createStore<PersonState>()((set, get) => ({
    id: null,
    tab: "profile",
    facts: null,
    steps: null,
    error: null,
    refused: null,
    wrong: {},
    load: () => load(),
    open(id, tab) {
      if (id !== get().id) set({ id, tab, facts: null, steps: null, error: null, refused: null, wrong: {} });
      else set({ tab });
      void load();
    },
    async change(form, name, input) {
      const fields = Object.keys(input).map((field) => `${form}/${field}`);
      const left = Object.entries(get().wrong).filter(([field]) => !fields.includes(field));
      set({ refused: null, wrong: Object.fromEntries(left) });
      try {
        return await client.change(name, input);
      } catch (error) {
        const { failure, message } = asRefusal(error);
        if (failure.field) set({ wrong: { ...get().wrong, [`${form}${failure.field}`]: message } });
        else set({ refused: message });
        return null;
      }
    },
    async saveResume() {
      const { id } = get();
      if (id === null) return;
      try {
        const { fileName, resume } = await client.ask("candidates.exportResume", { id });
        const bytes = new TextEncoder().encode(`${JSON.stringify(resume, null, 2)}\n`);
        save(fileName, btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")));
      } catch (error) {
        set({ refused: asRefusal(error).message });
      }
    },
  }));

  async function read(id: string): Promise<PersonFacts> {
    const [person, claims, interviews, ratings, referees, calls, briefs, all] = await Promise.all([
      client.ask("candidates.get", { id }),
      client.ask("claims.list", { candidate: id }),
      client.ask("interviews.list", { candidate: id }),
      client.ask("ratings.list", { candidate: id }),
      client.ask("references.listReferees", { candidate: id }),
      client.ask("references.list", { candidate: id }),
      client.ask("candidates.briefs", { id }),
      client.ask("briefs.list", {}),
    ]);
    const rated = new Set(ratings.flatMap(({ interview }) => interview ?? []));
    const heard = interviews.filter((one) => rated.has(one.id));
    const whole = await Promise.all(heard.map((one) => client.ask("interviews.get", { id: one.id })));
    const open = all.filter(({ view }) => view !== "closed");
    return {
      person,
      claims,
      interviews,
      ratings: ratings.toReversed(),
      referees,
      calls,
      briefs,
      open,
      evidence: evidenceOf(whole, calls),
    };
  }

  const load = keepFresh(client, async () => {
    const { id, tab } = store.getState();
    if (id === null) return;
    try {
      const facts = await read(id);
      if (store.getState().id !== id) return;
      store.setState({ facts, error: null });
      if (tab !== "history") return;
      const steps = await stepsOf(client, facts);
      if (store.getState().id === id) store.setState({ steps });
    } catch (error) {
      if (store.getState().id === id) store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}
