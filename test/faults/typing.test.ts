import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { killWhileTyping } from "./typing.ts";

test.concurrent("killed while someone types: every kept line is there, and the half-typed one but for its last 250 ms", async () => {
  expect(await killWhileTyping(4)).toMatchObject({ tried: 4, lost: 0, late: 0, corrupt: 0 });
}, 180_000);

// The control: a trial that finds nothing whatever happens proves nothing.
test.concurrent("typing that is taken away after a kill is noticed", async () => {
  const { lost, late, corrupt } = await killWhileTyping(2, (data) =>
    rmSync(join(data, "assay.db-wal"), { force: true }),
  );
  expect(lost + late + corrupt).toBeGreaterThan(0);
}, 60_000);
