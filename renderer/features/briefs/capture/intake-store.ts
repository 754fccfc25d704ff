import { createStore } from "zustand/vanilla";
import { MOST_BYTES, type Offer } from "../../../../shared/domain/intake/reading.ts";
import { asRefusal, type Client, type Running } from "../../../api/client.ts";

export interface IntakeState {
  open: boolean;
  /** What was pasted, kept until it is read as somebody wants it. */
  text: string;
  busy: boolean;
  /** Why it could not be read. */
  wrong: string | null;
  /** Null until something was read. */
  offers: readonly Offer[] | null;
  show(open: boolean): void;
  type(text: string): void;
  read(): Promise<void>;
  readFile(file: Pick<File, "name" | "size" | "arrayBuffer">): Promise<void>;
  /** Nothing of another brief's text stays. */
  forget(): void;
}

export type IntakeStore = ReturnType<typeof createIntakeStore>;

/** What an email or an advert states, as offers; it fills nothing. Another reading takes the place of one that runs. */
export function createIntakeStore(client: Client) {
  let running: Running<{ text: string; facts: readonly Offer[] }> | undefined;

  const store = createStore<IntakeState>()((set, get) => {
    async function hear(run: typeof running): Promise<void> {
      running?.cancel();
      running = run;
      if (!run) return;
      set({ busy: true, wrong: null });
      try {
        const { text, facts } = await run.output;
        if (running === run) set({ text, offers: facts });
      } catch (error) {
        if (running === run) set({ wrong: asRefusal(error).message });
      } finally {
        if (running === run) {
          running = undefined;
          set({ busy: false });
        }
      }
    }
    return {
      ...NOTHING,
      show: (open) => set({ open }),
      type: (text) => set({ text, wrong: null }),
      read: () => hear(client.run("briefs.readText", { text: get().text }) as typeof running),
      async readFile(file) {
        if (file.size > MOST_BYTES) return set({ wrong: TOO_LARGE });
        try {
          const base64 = base64Of(new Uint8Array(await file.arrayBuffer()));
          await hear(client.run("briefs.readFile", { name: file.name, base64 }) as typeof running);
        } catch {
          set({ wrong: "That file couldn’t be opened. Try again, or paste the words." });
        }
      },
      forget() {
        void hear(undefined);
        set(NOTHING);
      },
    };
  });
  return store;
}

const NOTHING = { open: false, text: "", busy: false, wrong: null, offers: null };
const TOO_LARGE = "That file is larger than 10 MB. Paste the part that is about the work.";

/** A chunk at a time, since a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
