import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { kill } from "./kill.ts";

test.concurrent("50 kills at random moments: nothing acknowledged is lost, no batch is partly there, nothing is damaged", async () => {
  expect(await kill(50)).toEqual({ tried: 50, lost: 0, partial: 0, corrupt: 0 });
}, 240_000);

// The control: a trial that finds nothing whatever happens proves nothing.
test.concurrent("writes that are taken away after a kill are noticed", async () => {
  const takeAway = (data: string): void => rmSync(join(data, "assay.db-wal"), { force: true });
  // A kill can come before anything was acknowledged, so it goes on until one is noticed.
  const { lost, corrupt } = await kill(25, takeAway, (_, faults) => faults === 0);
  expect(lost + corrupt).toBeGreaterThan(0);
}, 120_000);
