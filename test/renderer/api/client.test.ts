import { expect, test, vi } from "vitest";
import { createClient, type Keeping } from "../../../renderer/api/client.ts";
import { STOPPED } from "../../../renderer/api/line.ts";
import { Refusal } from "../../../shared/contract/operation.ts";
import { fakeClient } from "../fake-client.ts";
import { fakeLine } from "../fake-line.ts";

const ID = "0190f000-0000-7000-8000-000000000001";
const silent: Keeping = { started: () => undefined, ended: () => undefined };
const preview = { brief: ID, variant: "blind" } as const;

test("a read gives its value, and a refusal keeps its code, words and field", async () => {
  const { client } = fakeClient({
    "search.find": () => [{ kind: "brief", id: ID, title: "Payments", detail: "Banksia Mutual", sample: false }],
    "briefs.close": () => {
      throw new Refusal("refused", "It was sent.", "/reason");
    },
  });
  expect(await client.ask("search.find", { words: "pay" })).toHaveLength(1);
  await expect(client.change("briefs.close", { id: ID, reason: "done" })).rejects.toMatchObject({
    failure: { code: "refused", message: "It was sent.", field: "/reason" },
  });
});

test("a job tells its progress and gives its output", async () => {
  const { client, line } = fakeClient({ "exports.preview": () => ({ base64: "JVBERg==", pages: 7 }) });
  const steps: string[] = [];
  const { output } = client.run("exports.preview", preview, (done, of) => steps.push(`${done}/${of}`));
  await Promise.resolve();
  line.send({ type: "progress", job: "job-1", done: 1, of: 2 });
  expect(await output).toEqual({ base64: "JVBERg==", pages: 7 });
});

test("a job that ends before its own name has arrived is not missed", async () => {
  const line = fakeLine({});
  const client = createClient(
    {
      ...line,
      async call() {
        line.send({ type: "finished", job: "quick", answer: { ok: true, value: { base64: "", pages: 1 } } });
        return { ok: true, value: { job: "quick" } };
      },
    },
    silent,
  );
  expect(await client.run("exports.preview", preview).output).toEqual({ base64: "", pages: 1 });
});

test("jobs of other windows are no concern of this one", async () => {
  const { client, line } = fakeClient({ "exports.preview": () => ({ base64: "", pages: 3 }) });
  line.send({ type: "finished", job: "job-1", answer: { ok: true, value: { base64: "", pages: 99 } } });
  expect(await client.run("exports.preview", preview).output).toMatchObject({ pages: 3 });
});

test("cancelling reaches a job even when asked before it has a name", async () => {
  const { client, line } = fakeClient({
    "exports.preview": () => new Promise(() => undefined),
    "jobs.cancel": () => ({ cancelled: true }),
  });
  client.run("exports.preview", preview).cancel();
  await vi.waitFor(() => expect(line.calls.at(-1)).toEqual({ name: "jobs.cancel", input: { job: "job-1" } }));
});

test.each(["restart", "break"])("after a %s no job waits for ever", async (how) => {
  const { client, line } = fakeClient({ "exports.preview": () => new Promise(() => undefined) });
  const { output } = client.run("exports.preview", preview);
  await new Promise((resolve) => setTimeout(resolve));
  if (how === "restart") line.send({ type: "restarted" });
  else line.become("stopped");
  await expect(output).rejects.toMatchObject({ failure: { code: "cancelled" } });
});

test("only a failed change counts as not kept, and it can be tried again", async () => {
  const ended = vi.fn<Keeping["ended"]>();
  const line = { ...fakeLine({}), call: async () => STOPPED };
  const client = createClient(line, { started: () => undefined, ended });
  await expect(client.change("history.undo", {})).rejects.toThrow("Assay has stopped");
  const unkept = ended.mock.lastCall?.[1];
  expect(unkept?.message).toBe(
    "Assay has stopped. Everything kept is safe. Start it again and open the address it shows, in this browser; this window then goes on by itself.",
  );
  await expect(unkept?.retry()).rejects.toThrow("Assay has stopped");

  const refused = { ...line, call: async () => ({ ok: false, error: { code: "refused", message: "No." } }) as const };
  await expect(createClient(refused, { started: () => undefined, ended }).change("history.undo", {})).rejects.toThrow();
  expect(ended).toHaveBeenLastCalledWith(expect.any(String), undefined);
});
