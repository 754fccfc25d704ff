import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { newApp } from "../../helpers/app.ts";

test("the version it tells is the package's, and the database says that it is encrypted", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const about = newApp().ask("app.about", {});
  expect(about).toMatchObject({ version, node: process.version });
  expect(about.cipher).toMatch(/SQLite3 Multiple Ciphers|^\d/i);
});
