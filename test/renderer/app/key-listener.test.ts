import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listenForKeys } from "../../../renderer/app/key-listener.ts";
import type { Command } from "../../../renderer/ui/commands.ts";

/** An element that is inside the screen's content, or a text field. */
class FakeElement extends EventTarget {
  isContentEditable = false;
  closest = (): FakeElement => this;
}
class FakeTextArea extends FakeElement {}

let stop: () => void;
let target: EventTarget;
let at = 0;
const run = vi.fn<(id: string) => void>();
const command = (id: string, keys: string, off?: string): Command => ({ id, words: id, keys, off, run: () => run(id) });

function listen(...commands: Command[]): void {
  stop = listenForKeys(target as Window, () => commands);
}
function press(key: string, more: Record<string, unknown> = {}, from: EventTarget = new FakeElement()): Event {
  at += 100;
  const event = new Event("keydown", { cancelable: true });
  const held = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false };
  Object.defineProperties(event, {
    ...Object.fromEntries(Object.entries({ ...held, key, ...more }).map(([name, value]) => [name, { value }])),
    target: { value: from },
    timeStamp: { value: at },
  });
  target.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  target = new EventTarget();
  run.mockClear();
  vi.stubGlobal("Element", FakeElement);
  vi.stubGlobal("HTMLElement", FakeElement);
  vi.stubGlobal("HTMLInputElement", class {});
  vi.stubGlobal("HTMLSelectElement", class {});
  vi.stubGlobal("HTMLTextAreaElement", FakeTextArea);
  vi.stubGlobal("document", {});
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

test("a key runs its command and is then nobody else's", () => {
  listen(command("view.palette", "Mod+K"));
  expect(press("k", { ctrlKey: true }).defaultPrevented).toBe(true);
  expect(run.mock.calls).toEqual([["view.palette"]]);
  expect(press("j", { ctrlKey: true }).defaultPrevented).toBe(false);
});

test("the screen's own command comes before one of the same keys that works everywhere", () => {
  listen(command("screen", "Mod+E"), command("everywhere", "Mod+E"));
  press("e", { ctrlKey: true });
  expect(run.mock.calls).toEqual([["screen"]]);
});

test("two letters one after the other make a sequence; too slow, or with another between, they do not", () => {
  listen(command("go.briefs", "G B"));
  press("g");
  press("b");
  expect(run).toHaveBeenCalledTimes(1);
  press("g");
  at += 2000;
  press("b");
  press("g");
  press("x");
  press("b");
  expect(run).toHaveBeenCalledTimes(1);
});

test("in a text box letters are text, and undo is the text's own first", () => {
  listen(command("sent", "M"), command("history.undo", "Mod+Z"), command("view.palette", "Mod+K"));
  const box = new FakeTextArea();
  press("m", {}, box);
  expect(press("z", { ctrlKey: true }, box).defaultPrevented).toBe(false);
  press("k", { ctrlKey: true }, box);
  expect(run.mock.calls).toEqual([["view.palette"]]);
});

test("a command that is off takes its key and does nothing; a held key runs once", () => {
  listen(command("off", "Mod+Enter", "Clear 1 check to export"), command("panel", "Mod+."));
  expect(press("Enter", { ctrlKey: true }).defaultPrevented).toBe(true);
  press(".", { ctrlKey: true });
  press(".", { ctrlKey: true, repeat: true });
  expect(run.mock.calls).toEqual([["panel"]]);
});

test("what begins with Mod is taken from the browser at once, in text too, and waits for its second key", () => {
  listen(command("create.brief", "Mod+N B"));
  const box = new FakeTextArea();
  expect(press("n", { ctrlKey: true }, box).defaultPrevented).toBe(true);
  expect(run.mock.calls).toEqual([]);
  expect(press("b", {}, box).defaultPrevented).toBe(true);
  expect(run.mock.calls).toEqual([["create.brief"]]);
  expect(press("b", {}, box).defaultPrevented).toBe(false);
});
