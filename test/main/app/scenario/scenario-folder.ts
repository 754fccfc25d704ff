import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The scenario that ships inside. */
export const BANKSIA = fileURLToPath(new URL("../../../../resources/scenarios/banksia/scenario.json", import.meta.url));
/** One of the scenarios written for the tests. */
export const writtenScenario = (name: string): string =>
  fileURLToPath(new URL(`../../../scenarios/${name}/scenario.json`, import.meta.url));

/** Parsed JSON that a test may bend as it likes. */
// biome-ignore lint/suspicious/noExplicitAny: a bent scenario has no type
export type Loose = any;

export const banksia = (): Loose => JSON.parse(readFileSync(BANKSIA, "utf8"));

/** Path of a scenario in a folder of its own, beside Banksia's résumés; removed after the test. */
export function scenarioFile(content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "assay-scenario-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(fileURLToPath(new URL("resumes", `file://${BANKSIA}`)), join(folder, "resumes"), { recursive: true });
  writeFileSync(join(folder, "scenario.json"), content);
  return join(folder, "scenario.json");
}

/** The playbook's figures for the gates. */
export const LIMITS = { c1AtLeast: 3, confirmedWithinDays: 7 };
