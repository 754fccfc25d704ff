import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPreview, type PreviewState } from "../../../../renderer/features/exports/preview.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { fakeClient } from "../../fake-client.ts";

const BRIEF = "01a20ca9-de23-7000-bc8e-769a54b5a2a0";
const named = { brief: BRIEF, variant: "named" } as const;
const blind = { brief: BRIEF, variant: "blind" } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function previewOver(draw: (variant: string) => Promise<{ base64: string; pages: number }>) {
  const { client, line } = fakeClient({
    "exports.preview": ({ variant }) => draw(variant),
    "jobs.cancel": () => ({ cancelled: true }),
  });
  const told: PreviewState[] = [];
  return { preview: createPreview(client, (state) => told.push(state)), told, line };
}

test("the last drawing stays on screen while the same variant is drawn again after a change, and only then", async () => {
  const { preview, told } = previewOver(async (variant) => ({ base64: btoa(variant), pages: 1 }));
  preview.draw(named);
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ state: "drawn", base64: btoa("named") }));
  preview.drawSoon(named);
  await vi.advanceTimersByTimeAsync(300);
  expect(told).toContainEqual({ state: "drawing", base64: btoa("named"), done: 0, of: 0 });
  preview.drawSoon(blind);
  await vi.advanceTimersByTimeAsync(300);
  expect(told.findLast(({ state }) => state === "drawing")).toMatchObject({ base64: null });
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ state: "drawn", base64: btoa("blind") }));
});

test("the other variant is drawn ahead, so that it shows at once; a change makes both old", async () => {
  const { preview, told, line } = previewOver(async (variant) => ({ base64: btoa(variant), pages: 1 }));
  const drawn = () => line.calls.map(({ input }) => (input as { variant: string }).variant);
  preview.draw(named);
  await vi.advanceTimersByTimeAsync(500);
  expect(drawn()).toEqual(["named"]);
  await vi.advanceTimersByTimeAsync(500);
  expect(drawn()).toEqual(["named", "blind"]);
  expect(told.at(-1)).toEqual({ state: "drawn", base64: btoa("named") });
  preview.draw(blind);
  expect(told.at(-1)).toEqual({ state: "drawn", base64: btoa("blind") });
  preview.draw(named);
  expect(drawn()).toHaveLength(2);
  preview.drawSoon(named);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(drawn()).toEqual(["named", "blind", "named", "blind"]);
});

test("a variant asked for while it is drawn ahead is not begun anew", async () => {
  const ahead = Promise.withResolvers<{ base64: string; pages: number }>();
  const { preview, told, line } = previewOver((variant) =>
    variant === "named" ? Promise.resolve({ base64: "QQ==", pages: 1 }) : ahead.promise,
  );
  preview.draw(named);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(line.calls).toHaveLength(2);
  preview.draw(blind);
  expect(told.at(-1)).toMatchObject({ state: "drawing", base64: null });
  ahead.resolve({ base64: "Qg==", pages: 1 });
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ state: "drawn", base64: "Qg==" }));
  expect(line.calls).toHaveLength(2);
});

test("bytes of a frozen version are shown as they are, and nothing is drawn beside them", async () => {
  const { preview, told, line } = previewOver(async () => expect.unreachable());
  preview.showFrozen(named, "QQ==");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told).toEqual([{ state: "drawn", base64: "QQ==" }]);
  expect(line.calls).toEqual([]);
});

test("once nobody looks, nothing is drawn and nothing kept", async () => {
  const { preview, told, line } = previewOver(async () => ({ base64: "QQ==", pages: 1 }));
  preview.drawSoon(named);
  preview.close();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(line.calls).toEqual([]);
  expect(told.at(-1)).toEqual({ state: "none" });
});

test("a newer wish ends the older one, whose answer is not shown", async () => {
  const first = Promise.withResolvers<{ base64: string; pages: number }>();
  const { preview, told, line } = previewOver((variant) =>
    variant === "named" ? first.promise : Promise.resolve({ base64: "Qg==", pages: 1 }),
  );
  preview.draw(named);
  await vi.waitFor(() => expect(line.calls).toHaveLength(1));
  preview.draw(blind);
  first.resolve({ base64: "QQ==", pages: 1 });
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ state: "drawn", base64: "Qg==" }));
  expect(told).not.toContainEqual({ state: "drawn", base64: "QQ==" });
  expect(line.calls.map(({ name }) => name)).toContain("jobs.cancel");
});

test("several changes in a row make one drawing", async () => {
  const { preview, line } = previewOver(async () => ({ base64: "QQ==", pages: 1 }));
  for (let i = 0; i < 5; i++) preview.drawSoon(named);
  expect(line.calls).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1_000);
  const shown = line.calls.filter(({ input }) => (input as { variant: string }).variant === "named");
  expect(shown).toHaveLength(1);
});

test("why nothing can be drawn is said; stopping it is no fault", async () => {
  const { preview, told } = previewOver(async () => {
    throw new Refusal("refused", "No font here has “𐎀”.");
  });
  preview.draw(named);
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ state: "failed", message: "No font here has “𐎀”." }));
  preview.draw(named);
  preview.stop();
  expect(told.at(-1)).toEqual({ state: "stopped" });
});
