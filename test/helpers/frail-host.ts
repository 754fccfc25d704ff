import { fork } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtProgram } from "./built.ts";
import type { Harm } from "./fixtures/frail-host.ts";
import { sampleWorkspace } from "./host.ts";

/** A host that breaks when it is told to. */
export interface FrailHost {
  /** Opens the window once. */
  address: string;
  folder: string;
  /** Resolves once it is done. */
  harm(harm: Harm): Promise<void>;
  /** Also removes its folder. */
  stop(): Promise<void>;
}

/** The loopback host from the sources, before the built window and a copy of the sample's placement. */
export async function startFrailHost(): Promise<FrailHost> {
  const folder = mkdtempSync(join(tmpdir(), "assay-frail-"));
  cpSync(await sampleWorkspace(), folder, { recursive: true });
  const child = fork(join(import.meta.dirname, "fixtures/frail-host.ts"), [folder, join(builtProgram(), "renderer")], {
    silent: true,
    execArgv: [],
  });
  let said = "";
  child.stderr?.on("data", (text) => {
    said += text;
  });
  const exited = once(child, "exit");
  const address = await Promise.race([
    once(child, "message").then(([told]) => String(told)),
    exited.then(([code]) => Promise.reject(new Error(`the host ended with ${code}: ${said}`))),
  ]);
  return {
    address,
    folder,
    async harm(harm) {
      child.send(harm);
      await once(child, "message");
    },
    async stop() {
      child.kill("SIGTERM");
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
