import type { Bench } from "../bench.ts";
import type { Trial } from "../trial.ts";
import { memory, size } from "./footprint.ts";
import { importAndUndo } from "./imports.ts";
import { intake } from "./intake.ts";
import { keepNote, undoNote } from "./notes.ts";
import { socketOverhead, workerOverhead } from "./overhead.ts";
import { demo, freeze } from "./papers.ts";
import { screens } from "./screens.ts";
import { search } from "./search.ts";
import { coldStart, firstPage } from "./start.ts";

/** Every trial by the word for `--only`, in the order in which they can share one workspace. */
export const trials: Record<string, (bench: Bench) => Promise<Trial>> = {
  "overhead-worker": workerOverhead,
  "overhead-socket": socketOverhead,
  size,
  memory,
  "first-page": firstPage,
  note: keepNote,
  "undo-note": undoNote,
  search,
  import: importAndUndo,
  intake,
  pdf: freeze,
  demo,
  "cold-start": coldStart,
  screens,
};
