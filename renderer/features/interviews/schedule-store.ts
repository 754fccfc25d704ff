import { createStore } from "zustand/vanilla";
import { asRefusal, type Client } from "../../api/client.ts";
import { createLooking } from "../../api/looking.ts";
import { type BriefOption, ensureOnBrief, openBriefs } from "./open-briefs.ts";

interface Option {
  id: string;
  words: string;
}

export interface ScheduleState {
  asking: boolean;
  candidate: Option | null;
  brief: string | null;
  /** Those who fit what was typed last. */
  people: readonly Option[];
  /** The answer for what was typed last is still to come. */
  looking: boolean;
  briefs: readonly BriefOption[];
  refused: string | null;
  /** Asks for an interview, with what is known already: a person, a brief, both or neither. Whoever is on an open brief is asked for that. */
  ask(about: { candidate?: string | undefined; brief?: string | undefined }): Promise<void>;
  close(): void;
  findPeople(words: string): Promise<void>;
  choose(candidate: string): void;
  chooseBrief(brief: string): void;
  /** Gives the new interview's id; null when it was refused. */
  schedule(at: string, minutes: number): Promise<string | null>;
}

export type ScheduleStore = ReturnType<typeof createScheduleStore>;

/** No brief: the general vetting guide. */
export const NO_BRIEF = "none";

/** The dialog that plans an interview, from wherever it is opened. */
export function createScheduleStore(client: Client) {
  const store = createStore<ScheduleState>()((set, get) => ({
    asking: false,
    candidate: null,
    brief: null,
    people: [],
    looking: false,
    briefs: [],
    refused: null,
    async ask({ candidate, brief }) {
      try {
        const [known, theirs, briefs] = await Promise.all([
          candidate ? client.ask("candidates.get", { id: candidate }) : null,
          candidate && !brief ? client.ask("candidates.briefs", { id: candidate }) : [],
          openBriefs(client),
          get().findPeople(""),
        ]);
        const person = known && { id: known.id, words: known.name };
        const wanted = brief ? [brief] : theirs.map((one) => one.brief.id);
        const on = wanted.find((id) => briefs.some((one) => one.id === id)) ?? null;
        set({ asking: true, candidate: person, brief: on, briefs, refused: null });
      } catch (error) {
        set({ asking: true, candidate: null, brief: null, refused: asRefusal(error).message });
      }
    },
    close: () => set({ asking: false }),
    findPeople: (words) => find(words).catch((error) => set({ refused: asRefusal(error).message })),
    choose: (candidate) => set({ candidate: get().people.find(({ id }) => id === candidate) ?? null }),
    chooseBrief: (brief) => set({ brief: brief === NO_BRIEF ? null : brief }),
    async schedule(at, minutes) {
      const { candidate, brief } = get();
      if (!candidate) return null;
      try {
        if (brief) await ensureOnBrief(client, brief, candidate.id);
        const on = { candidate: candidate.id, ...(brief && { brief }) };
        const { id } = await client.change("interviews.schedule", { ...on, at, minutes });
        set({ asking: false });
        return id;
      } catch (error) {
        set({ refused: asRefusal(error).message });
        return null;
      }
    },
  }));
  const find = createLooking<Option>(
    async (words) => {
      const { rows } = await client.ask("candidates.list", { words: words.slice(0, 200), limit: 20 });
      return rows.map(({ id, name, headline }) => ({ id, words: headline ? `${name}, ${headline}` : name }));
    },
    ({ options, waiting }) => store.setState({ people: options, looking: waiting }),
  );
  return store;
}
