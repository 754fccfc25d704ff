import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import type { News } from "../../../shared/contract/contract.ts";
import type { Backend } from "../../app/backend.ts";

/** The windows that are connected. */
export interface Sockets {
  /** The upgrade has been checked before this. */
  admit(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): void;
}

const MESSAGE_BYTES = 16 << 20;
const WINDOWS = 32;
/** Calls of one window that may wait for an answer; beyond that its socket is not read until some have gone. */
const IN_FLIGHT = 64;
/** A window that reads nothing is let go once so much waits for it. */
const UNREAD_BYTES = 64 << 20;

const CLOSE = { unsupported: 1003, malformed: 1007, busy: 1013 };

/** Calls in, answers and news out: `{id, name, input}` → `{id, answer}`, and `{news}`. */
export function createSockets(backend: Backend): Sockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_BYTES, perMessageDeflate: false });
  backend.listen((news: News) => {
    const text = JSON.stringify({ news });
    for (const window of server.clients) send(window, text);
  });
  return {
    admit(request, socket, head) {
      server.handleUpgrade(request, socket, head, (window) => {
        if (server.clients.size > WINDOWS) return window.close(CLOSE.busy);
        serve(window, backend);
      });
    },
    close() {
      for (const window of server.clients) window.terminate();
      server.close();
    },
  };
}

function serve(window: WebSocket, backend: Backend): void {
  let inFlight = 0;
  // Too long or malformed: ws closes the socket itself, but an error that nobody hears would end the program.
  window.on("error", () => {});
  window.on("message", async (data, binary) => {
    if (binary) return window.close(CLOSE.unsupported);
    const call = callIn(data);
    if (!call) return window.close(CLOSE.malformed);
    inFlight++;
    if (inFlight >= IN_FLIGHT) window.pause();
    const answer = await backend.call(call.name, call.input);
    inFlight--;
    if (inFlight < IN_FLIGHT) window.resume();
    send(window, JSON.stringify({ id: call.id, answer }));
  });
}

/** Undefined for whatever is no call; what is asked of which operation is for dispatch to judge. */
function callIn(data: RawData): { id: number; name: string; input: unknown } | undefined {
  try {
    const { id, name, input } = JSON.parse(data.toString()) as Record<string, unknown>;
    return Number.isSafeInteger(id) && typeof name === "string" ? { id: id as number, name, input } : undefined;
  } catch {
    return undefined;
  }
}

function send(window: WebSocket, text: string): void {
  if (window.bufferedAmount > UNREAD_BYTES) window.terminate();
  else window.send(text);
}
