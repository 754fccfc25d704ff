import type { AddressInfo } from "node:net";
import { WebSocketServer } from "ws";
import { startEcho } from "./echo.ts";

// A process with a WebSocket before a worker, as the loopback host has, and nothing at the end of the trip.
const echo = startEcho();
const server = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false });
server.on("listening", () => process.send?.((server.address() as AddressInfo).port));
server.on("connection", (socket) =>
  socket.on("message", async (data) => {
    const { id, answer } = JSON.parse(data.toString()) as { id: number; answer: unknown };
    socket.send(JSON.stringify({ id, answer: await echo.trip(answer) }));
  }),
);
process.on("disconnect", () => process.exit());
