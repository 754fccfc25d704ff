import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import WebSocket from "ws";
import type { Backend } from "../../main/app/backend.ts";
import { type LoopbackHost, startLoopback } from "../../main/hosts/loopback/server.ts";
import type { News } from "../../shared/contract/contract.ts";
import type { Answer } from "../../shared/contract/operation.ts";

/** A loopback host before a program that only counts what reaches it. */
export interface Target {
  host: LoopbackHost;
  /** "127.0.0.1:4127". */
  authority: string;
  /** The cookie of a browser that opened an address. */
  cookie: string;
  /** Names of the operations that got through. */
  reached: string[];
  tell(news: News): void;
  /** Holds every answer back until it is called. */
  hold(): () => void;
  close(): Promise<void>;
}

export async function startTarget(): Promise<Target> {
  const files = mkdtempSync(join(tmpdir(), "assay-window-"));
  mkdirSync(join(files, "assets"));
  writeFileSync(join(files, "index.html"), "<h1>the window</h1>");
  writeFileSync(join(files, "assets/app.js"), "1");
  writeFileSync(join(files, "assets/.hidden"), "secret");
  writeFileSync(join(files, "secret.txt"), "secret");

  const reached: string[] = [];
  const listeners: ((news: News) => void)[] = [];
  let held = Promise.resolve();
  async function call(name: string): Promise<Answer> {
    reached.push(name);
    await held;
    return { ok: true, value: name };
  }
  const backend: Backend = {
    call,
    finish: call,
    listen: (hear) => void listeners.push(hear),
    setClock: () => {},
    close: async () => {},
  };
  const host = await startLoopback({ backend, files, port: 0, opened: () => {} });
  const authority = `127.0.0.1:${host.port}`;
  const opened = await fetch(host.address());
  return {
    host,
    authority,
    cookie: opened.headers.get("set-cookie")?.split(";")[0] ?? "",
    reached,
    tell(news) {
      for (const hear of listeners) hear(news);
    },
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
    async close() {
      await host.close();
      rmSync(files, { recursive: true });
    },
  };
}

/** What came back to a request written byte for byte, however wrong; empty when the host just hung up. */
export function raw(port: number, request: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    const parts: Buffer[] = [];
    socket.on("data", (part) => parts.push(part));
    socket.on("error", () => {});
    socket.on("close", () => resolve(Buffer.concat(parts).toString("latin1")));
    setTimeout(() => socket.destroy(), 1500).unref();
  });
}

/** The status line's number, 0 without one. */
export const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);

/** "open", or why not. */
export function trySocket(url: string, headers: Record<string, string>, protocols: string[] = []): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url, protocols, { headers, handshakeTimeout: 1500 });
    socket.on("open", () => {
      socket.terminate();
      resolve("open");
    });
    socket.on("unexpected-response", (_request, response) => resolve(`refused ${response.statusCode}`));
    socket.on("error", (error) => resolve(error.message));
  });
}
