import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { FORK_LIMITS, type FromFork } from "../../../main/documents/forked.ts";
import type { WrittenPdf } from "../../../main/documents/write-pdf.ts";
import type { ShortlistDocument } from "../../../shared/domain/exports/document.ts";
import { sampleDocument } from "../../helpers/sample-document.ts";

/** Writes in a process of its own, as an export does, in the surroundings given. */
function write(document: ShortlistDocument, env: Record<string, string>): Promise<FromFork[]> {
  const child = fork("main/documents/write-pdf.ts", [String(FORK_LIMITS["write-pdf"].megabytes)], {
    env: { ...process.env, ...env },
    serialization: "advanced",
  });
  const said: FromFork[] = [];
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the writer ended with ${code}`)));
    child.on("message", (message: FromFork) => {
      said.push(message);
      if ("progress" in message) return;
      child.removeAllListeners("exit");
      child.kill();
      resolve(said);
    });
    child.send({ document });
  });
}

const outputOf = (said: FromFork[]): WrittenPdf => {
  const last = said.at(-1);
  if (!last || !("output" in last)) throw new Error(JSON.stringify(last));
  return last.output as WrittenPdf;
};

test("the same document gives the same bytes in another process, zone and locale", { timeout: 60_000 }, async () => {
  const here = outputOf(await write(sampleDocument(), { TZ: "Australia/Perth", LANG: "en_AU.UTF-8" }));
  const there = outputOf(
    await write(sampleDocument(), { TZ: "America/Caracas", LANG: "tr_TR.UTF-8", LC_ALL: "ar_EG" }),
  );
  expect(there).toEqual(here);
  const bytes = Buffer.from(here.base64, "base64");
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("%PDF-1.7");
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(here.sha256);
  expect(here.pages).toBeGreaterThan(6);
  expect(here.engine).toContain("typst");
  expect(here.template).toMatch(/^shortlist-[0-9a-f]{12}$/);
});

test("it says how far it is", { timeout: 60_000 }, async () => {
  const said = await write(sampleDocument(), {});
  expect(said.flatMap((message) => ("progress" in message ? [message.progress] : []))).toEqual([
    [1, 4],
    [2, 4],
    [3, 4],
    [4, 4],
  ]);
});

test("a name that no font can write is refused in words, and nothing is written", { timeout: 60_000 }, async () => {
  const document = sampleDocument();
  const said = await write({ ...document, client: { ...document.client, name: "Banksia 𐎀" } }, {});
  expect(said).toEqual([
    {
      failure: {
        code: "refused",
        message: "No font here has “𐎀” (U+10380), in client/name. Write it another way.",
        field: "/client/name",
      },
    },
  ]);
});
