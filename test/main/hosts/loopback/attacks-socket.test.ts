import { afterAll, beforeAll, describe, expect, test } from "vitest";
import WebSocket from "ws";
import { startTarget, type Target, trySocket } from "../../../helpers/loopback.ts";

let target: Target;
beforeAll(async () => {
  target = await startTarget();
});
afterAll(() => target.close());

const url = (path = "/socket"): string => `ws://${target.authority}${path}`;
const own = (): Record<string, string> => ({ origin: `http://${target.authority}`, cookie: target.cookie });

test("the upgrade that the cases spoil opens when nothing is spoilt", async () => {
  expect(await trySocket(url(), own())).toBe("open");
});

const spoilt: [name: string, headers: () => Record<string, string>, path?: string][] = [
  ["no cookie", () => ({ origin: own()["origin"] ?? "" })],
  ["a wrong cookie", () => ({ ...own(), cookie: `assay-${target.host.port}=x` })],
  ["another port's cookie", () => ({ ...own(), cookie: target.cookie.replace(/assay-\d+/, "assay-1") })],
  ["no origin, as programs send", () => ({ cookie: target.cookie })],
  ["the origin of another site", () => ({ ...own(), origin: "https://assay.example" })],
  ["the origin of another loopback port", () => ({ ...own(), origin: "http://127.0.0.1:1" })],
  ["the origin of localhost", () => ({ ...own(), origin: `http://localhost:${target.host.port}` })],
  ["our origin by https", () => ({ ...own(), origin: `https://${target.authority}` })],
  ["an origin that only begins with ours", () => ({ ...own(), origin: `http://${target.authority}.example` })],
  ["an origin that only ends in ours", () => ({ ...own(), origin: `http://x@${target.authority}` })],
  ["the origin of a file or a sandboxed frame", () => ({ ...own(), origin: "null" })],
  ["our origin in capitals", () => ({ ...own(), origin: `HTTP://${target.authority}` })],
  ["our origin with a stroke", () => ({ ...own(), origin: `http://${target.authority}/` })],
  ["another host name", () => ({ ...own(), host: `assay.example:${target.host.port}` })],
  ["localhost for a host", () => ({ ...own(), host: `localhost:${target.host.port}` })],
  ["another path", own, "/"],
  ["a path below", own, "/socket/x"],
  ["a query", own, "/socket?x=1"],
  ["two strokes", own, "//socket"],
  ["the path of the way in", own, "/open"],
];

test.each(spoilt)("no socket for %s", async (_name, headers, path) => {
  expect(await trySocket(url(path), headers())).not.toBe("open");
  expect(target.reached).toEqual([]);
});

/** A window's socket that is open. */
async function windowSocket(): Promise<WebSocket> {
  const socket = new WebSocket(url(), { headers: own(), perMessageDeflate: false });
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  return socket;
}
const closing = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => socket.once("error", () => {}).once("close", resolve));
const next = (socket: WebSocket): Promise<unknown> =>
  new Promise((resolve) => socket.once("message", (data) => resolve(JSON.parse(data.toString()))));

describe("a message that is no call closes the socket and reaches nothing", () => {
  const call = { id: 1, name: "app.about", input: {} };
  const bad: [name: string, text: string | Buffer, code: number][] = [
    ["nothing", "", 1007],
    ["no JSON", "hello", 1007],
    ["half of JSON", '{"id":1,', 1007],
    ["null", "null", 1007],
    ["a number", "7", 1007],
    ["a list", "[]", 1007],
    ["a call without an id", JSON.stringify({ ...call, id: undefined }), 1007],
    ["an id of text", JSON.stringify({ ...call, id: "1" }), 1007],
    ["an id that is no whole number", JSON.stringify({ ...call, id: 1.5 }), 1007],
    ["an id beyond whole numbers", '{"id":1e300,"name":"app.about","input":{}}', 1007],
    ["an id that is an object", JSON.stringify({ ...call, id: { toString: 1 } }), 1007],
    ["no name", JSON.stringify({ id: 1, input: {} }), 1007],
    ["a name that is no text", JSON.stringify({ ...call, name: ["app.about"] }), 1007],
    ["an id from the prototype", '{"__proto__":{"id":1,"name":"app.about"}}', 1007],
    ["bytes", Buffer.from(JSON.stringify(call)), 1003],
    ["17 MB", "x".repeat(17 << 20), 1009],
  ];
  test.each(bad)("%s", async (_name, text, code) => {
    const socket = await windowSocket();
    const closed = closing(socket);
    socket.send(text);
    expect(await closed).toBe(code);
    expect(target.reached).toEqual([]);
  });

  test("broken frames", async () => {
    const socket = await windowSocket();
    const closed = closing(socket);
    (socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(Buffer.from([0xff, 0xff, 0xff]));
    expect([1002, 1006]).toContain(await closed);
  });
});

describe("a flood", () => {
  test("of calls is read no faster than it is answered", async () => {
    const socket = await windowSocket();
    const release = target.hold();
    const before = target.reached.length;
    for (let id = 0; id < 5000; id++) socket.send(JSON.stringify({ id, name: "flood", input: "x".repeat(2000) }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(target.reached.length - before).toBeLessThan(200);
    let answered = 0;
    const all = new Promise<void>((resolve) => socket.on("message", () => ++answered === 5000 && resolve()));
    release();
    await all;
    expect(target.reached.length - before).toBe(5000);
    socket.terminate();
  });

  test("of windows ends at 32", async () => {
    const sockets: WebSocket[] = [];
    for (let i = 0; i < 32; i++) sockets.push(await windowSocket());
    const more = await windowSocket();
    expect(await closing(more)).toBe(1013);
    for (const socket of sockets) socket.terminate();
    await expect
      .poll(async () => {
        const socket = await windowSocket();
        socket.send(JSON.stringify({ id: 1, name: "app.about", input: {} }));
        const answer = await Promise.race([next(socket), closing(socket)]);
        socket.terminate();
        return answer;
      })
      .toEqual({ id: 1, answer: { ok: true, value: "app.about" } });
  });
});

test("news reaches every window that has a pass", async () => {
  const [one, two] = [await windowSocket(), await windowSocket()];
  const heard = Promise.all([next(one), next(two)]);
  target.tell({ type: "restarted" });
  expect(await heard).toEqual([{ news: { type: "restarted" } }, { news: { type: "restarted" } }]);
  one.terminate();
  two.terminate();
});

test("compression is not offered, since it can be made to unpack to anything", async () => {
  const socket = new WebSocket(url(), { headers: own(), perMessageDeflate: true });
  await new Promise((resolve) => socket.once("open", resolve));
  expect(socket.extensions).toBe("");
  socket.terminate();
});
