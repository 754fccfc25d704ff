import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const module = fileURLToPath(new URL("../../helpers/fixtures/forked.ts", import.meta.url));

/** All that a process of that memory said to one input, and how it ended when it did so by itself. */
function run(
  input: unknown,
  megabytes = 200,
): Promise<{ said: unknown[]; signal: NodeJS.Signals | null; code: number | null }> {
  return new Promise((resolve) => {
    const child = fork(module, [String(megabytes)], {
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const said: unknown[] = [];
    child.on("message", (message: object) => {
      said.push(message);
      if (!("progress" in message)) child.disconnect();
    });
    child.once("exit", (code, signal) => resolve({ said, code, signal }));
    child.send(input as string);
  });
}

test("it tells how far it is, then what came out, 40 MB of bytes as they are", async () => {
  const bytes = new Uint8Array(40 << 20).fill(7);
  const { said } = await run(bytes, 500);
  expect(said[0]).toEqual({ progress: [1, 2] });
  expect(Buffer.compare((said[1] as { output: Uint8Array }).output, bytes)).toBe(0);
});

test("a refusal reaches the person as it is, a fault in general words", async () => {
  expect((await run("refuse")).said[1]).toEqual({
    failure: { code: "bad-input", message: "This is no résumé.", field: "/files/0" },
  });
  const { said } = await run("fault");
  expect(said[1]).toMatchObject({ failure: { code: "failed" } });
  expect(JSON.stringify(said)).not.toContain("secret");
});

test("it may leave without an answer; its host sees that", async () => {
  expect(await run("exit")).toMatchObject({ code: 3 });
});

test.each(["heap", "bytes"])("over its memory it dies, busy or not, whatever the memory holds: %s", async (input) => {
  const { said, signal } = await run(input);
  expect(said).toEqual([{ progress: [1, 2] }]);
  expect(signal).toBe("SIGKILL");
});
