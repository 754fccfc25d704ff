import { EVENT_ID, type Event, getScalarValue, type ScalarEvent } from "js-yaml";

export type Path = readonly PropertyKey[];

/** Tells the line, counted from 1, on which a path of a YAML document starts: its key, or its place in a list. */
export function linesOf(source: string, events: readonly Event[]): (path: Path) => number {
  const starts = new Map<string, number>();
  const walker = new Walker(source, events, starts);
  walker.document();
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const offset = starts.get(keyOf(path.slice(0, length)));
      if (offset !== undefined) return lineAt(source, offset);
    }
    return 1;
  };
}

/** The line, counted from 1, that holds an offset of the text. */
export const lineAt = (source: string, offset: number): number =>
  source.slice(0, Math.max(0, offset)).split(/\r\n|\n|\r/).length;

/** Follows the events as they nest and notes where each path starts. */
class Walker {
  #next = 0;
  #last = 0;
  readonly #source: string;
  readonly #events: readonly Event[];
  readonly #starts: Map<string, number>;

  constructor(source: string, events: readonly Event[], starts: Map<string, number>) {
    this.#source = source;
    this.#events = events;
    this.#starts = starts;
  }

  document(): void {
    this.#next++;
    this.#node([], null);
  }

  #node(path: Path, keyOffset: number | null): void {
    const event = this.#events[this.#next++];
    if (!event || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return;
    const offset = keyOffset ?? this.#offset(event);
    this.#last = Math.max(this.#last, offset);
    this.#starts.set(keyOf(path), offset);
    if (event.type === EVENT_ID.SEQUENCE) this.#items(path);
    if (event.type === EVENT_ID.MAPPING) this.#members(path);
  }

  #items(path: Path): void {
    for (let i = 0; !this.#closes(); i++) this.#node([...path, i], null);
  }

  #members(path: Path): void {
    while (!this.#closes()) {
      const key = this.#events[this.#next];
      if (key?.type === EVENT_ID.SCALAR) {
        this.#next++;
        this.#node([...path, this.#text(key)], this.#offset(key));
      } else {
        this.#node([...path, "?"], null);
        this.#node([...path, "?"], null);
      }
    }
  }

  /** Steps over the end of a collection; also ends at the end of the events. */
  #closes(): boolean {
    const event = this.#events[this.#next];
    if (event && event.type !== EVENT_ID.POP) return false;
    this.#next++;
    return true;
  }

  #text(key: ScalarEvent): string {
    return key.valueStart < 0 ? "" : getScalarValue(this.#source, key);
  }

  /** An empty value has no place of its own: it takes the last one met. */
  #offset(event: Exclude<Event, { type: 1 } | { type: 6 }>): number {
    if (event.type === EVENT_ID.SCALAR) return event.valueStart < 0 ? this.#last : event.valueStart;
    return event.type === EVENT_ID.ALIAS ? event.anchorStart : event.start;
  }
}

const keyOf = (path: Path): string => JSON.stringify(path.map(String));
