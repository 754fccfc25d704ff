import { expect } from "vitest";
import type { Ask, Refused } from "./main-job.ts";

/** What an email states for a brief, as words and as a file. */
export async function readIntake(ask: Ask, refused: Refused): Promise<void> {
  const text = "A six month contract at $1,050 to $1,150 a day plus GST. We run Kong.";
  const facts = [
    { field: "months", value: 6, words: "six month" },
    { field: "budget", value: { fromCents: 105_000, toCents: 115_000, per: "day", gst: "excluded" } },
    { field: "platforms", value: "Kong", words: "Kong", sentence: "We run Kong." },
  ];
  expect(await ask("briefs.readText", { text })).toMatchObject({ text, facts });
  await expect(ask("briefs.readText", { text: "a".repeat(200_000) })).rejects.toMatchObject(
    refused("bad-input", "/text"),
  );
  const base64 = Buffer.from(`From: Dan <dan@example.com>\r\nSubject: An engineer\r\n\r\n${text}\r\n`).toString(
    "base64",
  );
  const mail = await ask("briefs.readFile", { name: "dan.eml", base64 });
  expect(mail.text).toBe(`An engineer\n\n${text}`);
  expect(mail).toMatchObject({ facts });
  const other = ask("briefs.readFile", { name: "dan.pdf", base64 });
  await expect(other).rejects.toMatchObject(refused("bad-input", "/base64"));
}
