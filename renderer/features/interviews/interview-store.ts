import { createStore } from "zustand/vanilla";
import type { Claim } from "../../../shared/contract/claims.ts";
import type { Input, News } from "../../../shared/contract/contract.ts";
import type { KeptLine } from "../../../shared/domain/interviews/held-line.ts";
import { moveTo, type SectionClock, startClock } from "../../../shared/domain/interviews/section-clock.ts";
import { asRefusal, type Client, refusedWords } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";
import type { Typing } from "../../api/typing.ts";
import { createSteadyClock } from "../../parts/steady-clock.ts";
import { byClock, type CallFacts, clockSetMs, elapsedMs, readCall } from "./call-facts.ts";
import { createPlace } from "./call-place.ts";
import { type BriefOption, ensureOnBrief, openBriefs } from "./open-briefs.ts";
import { createRating, type RatingState } from "./rating-state.ts";

export type Note = CallFacts["interview"]["notes"][number];

export interface InterviewState extends RatingState {
  id: string | null;
  facts: CallFacts | null;
  /** Where the recruiter is in the guide, and the probes asked; null until it is read. */
  clock: SectionClock | null;
  /** Ms that the computer's clock was set by since the call was last open; 0 when it is to be believed. */
  setMs: number;
  probes: readonly string[];
  /** Why the call could not be read. */
  error: string | null;
  /** Why the last wish was refused. */
  refused: string | null;
  /** What happened that is no change of the record, for the status line. */
  said: string | null;
  open(id: string): void;
  /** Ms since the call began, its pauses left out. */
  elapsed(): number;
  start(): Promise<boolean>;
  finish(): Promise<boolean>;
  arrange(change: Omit<Input<"interviews.arrange">, "id">): Promise<boolean>;
  pause(paused: boolean): Promise<boolean>;
  moveTo(section: string): void;
  ask(probe: string, asked: boolean): void;
  keepNote(line: KeptLine): Promise<boolean>;
  /** What the person claims on the call, for the note that tells of it; null when it was not kept. */
  addClaim(claim: { statement: string; depth: Claim["depth"] }): Promise<{ id: string; words: string } | null>;
  editNote(id: string, text: string): Promise<boolean>;
  withdrawNote(id: string): Promise<boolean>;
  /** Briefs that a call without one can be put on. */
  briefs: readonly BriefOption[];
  findBriefs(): Promise<void>;
  putOnBrief(brief: string): Promise<boolean>;
  /** The started calls of this window: one that is not among them was come back to. */
  begun: ReadonlySet<string>;
}

export type InterviewStore = ReturnType<typeof createInterviewStore>;

/** One interview from its preparation to its rating; the three screens of it share what is here. */
export function createInterviewStore(client: Client, typing: Typing) {
  const now = createSteadyClock();
  const places = createPlace(typing);
  let reachedMs = 0;
  let rightAgain = false;
  /** Own notes under way: their news needs no reading again. */
  let keeping = 0;
  /** How many lines were put into the log without reading the call anew. */
  let placed = 0;

  const store = createStore<InterviewState>()((set, get) => ({
    id: null,
    facts: null,
    clock: null,
    setMs: 0,
    probes: [],
    error: null,
    refused: null,
    said: null,
    begun: new Set<string>(),
    briefs: [],
    findBriefs: async () => set({ briefs: await openBriefs(client).catch(() => []) }),
    putOnBrief: (brief) =>
      wish(async (id) => {
        await ensureOnBrief(client, brief, get().facts?.interview.candidate.id ?? "");
        await client.change("interviews.arrange", { id, brief });
      }),
    ...createRating(client, set, get),
    open(id) {
      if (get().id !== id)
        set({
          id,
          facts: null,
          draft: [],
          problems: [],
          clock: null,
          setMs: 0,
          probes: [],
          error: null,
          refused: null,
        });
      void load();
    },
    elapsed() {
      const { facts, setMs } = get();
      if (!facts) return 0;
      // A clock that was behind and catches up with the call is right again.
      if (setMs < 0 && byClock(facts.interview, now()) >= reachedMs) rightAgain = true;
      reachedMs = elapsedMs(facts.interview, now(), rightAgain ? 0 : setMs);
      return reachedMs;
    },
    async start() {
      const begun = await wish((id) => client.change("interviews.start", { id }));
      if (begun) set({ begun: new Set([...get().begun, get().id ?? ""]) });
      return begun;
    },
    finish: () => {
      const minutes = Math.min(600, Math.max(1, Math.round(get().elapsed() / 60_000)));
      return wish((id) => client.change("interviews.finish", { id, ...(get().setMs !== 0 && { minutes }) }));
    },
    arrange: (change) => wish((id) => client.change("interviews.arrange", { id, ...change })),
    pause: (paused) => wish((id) => client.change("interviews.pause", { id, paused })),
    moveTo(section) {
      const { id, clock, probes } = get();
      if (!id || !clock) return;
      const next = moveTo(clock, section, get().elapsed());
      set({ clock: next });
      places.keep(id, { clock: next, probes });
    },
    ask(probe, asked) {
      const { id, clock, probes } = get();
      if (!id || !clock) return;
      const next = asked ? [...probes, probe] : probes.filter((one) => one !== probe);
      set({ probes: next });
      places.keep(id, { clock, probes: next });
    },
    keepNote: ({ claim, criterion, ...line }) => {
      const { id, clock, facts } = get();
      const section = facts?.interview.guide.find((one) => one.id === clock?.current)?.criterion;
      const tag = criterion ?? section;
      return noting(() =>
        client.change("interviews.addNote", {
          interview: id ?? "",
          ...line,
          ...(tag && { criterion: tag }),
          ...(claim && { claim }),
        }),
      );
    },
    async addClaim(claim) {
      const { facts } = get();
      if (!facts) return null;
      const candidate = facts.interview.candidate.id;
      const given = { candidate, kind: kindFor(get()), source: "interview", ...claim } as const;
      try {
        const made = await client.change("claims.add", given);
        set({ refused: null });
        return { id: made.id, words: made.statement };
      } catch (error) {
        set({ refused: asRefusal(error).message });
        return null;
      }
    },
    editNote: (note, text) => noting(() => client.change("interviews.editNote", { id: note, text })),
    withdrawNote: (id) => wish(() => client.change("interviews.withdrawNote", { id })),
  }));

  /** A call that this window comes to starts from what is known of it. */
  function setMs(interview: CallFacts["interview"], sinceMs: number): number {
    rightAgain = false;
    const found = clockSetMs(interview, now(), sinceMs);
    reachedMs = elapsedMs(interview, now(), found);
    return found;
  }
  async function wish(change: (id: string) => Promise<unknown>): Promise<boolean> {
    const { id } = store.getState();
    if (!id) return false;
    try {
      await change(id);
      store.setState({ refused: null });
      await load();
      return true;
    } catch (error) {
      store.setState({ refused: refusedWords(error) });
      return false;
    }
  }
  async function noting(change: () => Promise<Note>): Promise<boolean> {
    keeping += 1;
    try {
      const note = await change();
      place(note);
      return true;
    } catch (error) {
      store.setState({ refused: refusedWords(error) });
      return false;
    } finally {
      keeping -= 1;
    }
  }
  /** A line kept while the call was being read may be missing from what was read: then it is read once more. */
  async function whole(id: string): Promise<CallFacts> {
    const before = placed;
    const facts = await readCall(client, id);
    return placed === before ? facts : whole(id);
  }
  function place(note: Note): void {
    placed += 1;
    const { facts } = store.getState();
    if (!facts) return;
    const others = facts.interview.notes.filter(({ id }) => id !== note.id);
    const after = others.findLastIndex(({ stampMs }) => stampMs <= note.stampMs);
    const notes = others.toSpliced(after + 1, 0, note);
    store.setState({ facts: { ...facts, interview: { ...facts.interview, notes } }, refused: null });
  }

  const ownNote = (news: News): boolean =>
    keeping > 0 &&
    news.type === "changed" &&
    news.kind === "do" &&
    news.rows.every(({ entity }) => /^note/.test(entity));
  const fresh: Client = {
    ...client,
    listen: (hear) => client.listen((news) => ownNote(news) || hear(news)),
  };
  const load = keepFresh(fresh, async () => {
    const { id } = store.getState();
    if (!id) return;
    try {
      const facts = await whole(id);
      const at = store.getState().clock ? undefined : await places.recall(id);
      if (store.getState().id !== id) return;
      const first = facts.interview.guide[0]?.id ?? "";
      store.setState({
        facts,
        error: null,
        ...(at !== undefined && {
          clock: at?.clock ?? startClock(first),
          probes: at?.probes ?? [],
          setMs: setMs(facts.interview, at?.clock.sinceMs ?? 0),
        }),
      });
      await store.getState().readDraft();
    } catch (error) {
      store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}

/** What is talked about says what kind of claim it is: stack and platform make one of a platform, all else an integration. */
const kindFor = ({ facts, clock }: InterviewState): Claim["kind"] =>
  facts?.interview.guide.find(({ id }) => id === clock?.current)?.criterion === "C3" ? "platform" : "integration";
