import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { raw, startTarget, statusOf, type Target } from "../../../helpers/loopback.ts";

let target: Target;
beforeAll(async () => {
  target = await startTarget();
});
afterAll(() => target.close());

interface Given {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  /** Header lines as they are, repeated ones included. */
  more?: string[];
}

/** A request that would be answered, but for what a case changes; `AUTHORITY`, `PORT` and `PASS` are filled in. */
async function send({ method = "GET", path = "/", headers = {}, more = [] }: Given): Promise<string> {
  const all: Record<string, string> = { Host: "AUTHORITY", Cookie: "PASS", ...headers };
  const lines = [`${method} ${path} HTTP/1.1`, ...Object.entries(all).map(([k, v]) => `${k}: ${v}`), ...more];
  const request = `${lines.filter((line) => !line.endsWith(": ")).join("\r\n")}\r\nConnection: close\r\n\r\n`;
  return raw(target.host.port, filled(request));
}
const filled = (text: string): string =>
  text
    .replaceAll("AUTHORITY", target.authority)
    .replaceAll("PORT", String(target.host.port))
    .replaceAll("PASS", target.cookie);

test("the request that the cases spoil is answered when nothing is spoilt", async () => {
  const answer = await send({});
  expect(statusOf(answer)).toBe(200);
  expect(answer).toContain("the window");
});

const refused: [name: string, given: Given][] = [
  ["another host name that leads here (DNS rebinding)", { headers: { Host: "assay.example" } }],
  ["another host name with our port", { headers: { Host: "assay.example:PORT" } }],
  ["localhost instead of the number", { headers: { Host: "localhost:PORT" } }],
  ["our number without the port", { headers: { Host: "127.0.0.1" } }],
  ["our number with another port", { headers: { Host: "127.0.0.1:1" } }],
  ["the number written otherwise", { headers: { Host: "2130706433:PORT" } }],
  ["the loopback of IPv6", { headers: { Host: "[::1]:PORT" } }],
  ["a host that only ends in ours", { headers: { Host: "x.127.0.0.1:PORT" } }],
  ["a host that only begins with ours", { headers: { Host: "AUTHORITY.example" } }],
  ["a trailing dot", { headers: { Host: "127.0.0.1.:PORT" } }],
  ["a name before the host", { headers: { Host: "user@AUTHORITY" } }],
  ["an empty host", { more: ["Host:"], headers: { Host: "" } }],
  ["no host", { headers: { Host: "" } }],
  ["two hosts, ours first", { more: ["Host: assay.example"] }],
  ["two hosts, ours last", { headers: { Host: "assay.example" }, more: ["Host: AUTHORITY"] }],
  ["the host that a proxy would forward", { headers: { Host: "assay.example", "X-Forwarded-Host": "AUTHORITY" } }],
  ["an absolute address of another site", { path: "http://assay.example/" }],
  ["an absolute address of ours", { path: "http://AUTHORITY/" }],
  ["a path that begins with two strokes", { path: "//assay.example/" }],
  ["a path of two strokes", { path: "//" }],
  ["a path without a stroke", { path: "index.html" }],
  ["an asterisk for a path", { method: "OPTIONS", path: "*" }],
  ["no cookie", { headers: { Cookie: "" } }],
  ["an empty pass", { headers: { Cookie: "assay-PORT=" } }],
  ["a wrong pass", { headers: { Cookie: "assay-PORT=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" } }],
  ["a pass with one letter more", { headers: { Cookie: "PASSA" } }],
  ["the pass under another port's name", { headers: { Cookie: "assay-1=PASS" } }],
  ["the pass in another header", { headers: { Cookie: "", Authorization: "Bearer PASS" } }],
  ["the pass in the address", { path: "/?PASS", headers: { Cookie: "" } }],
  ["a page of another site that fetches", { headers: { "Sec-Fetch-Site": "cross-site" } }],
  ["a page on another loopback port that fetches", { headers: { "Sec-Fetch-Site": "same-site" } }],
  ["a frame", { headers: { "Sec-Fetch-Site": "same-origin", "Sec-Fetch-Dest": "iframe" } }],
  ["an object element", { headers: { "Sec-Fetch-Dest": "object" } }],
  ["an embed element", { headers: { "Sec-Fetch-Dest": "embed" } }],
  ["POST", { method: "POST" }],
  ["POST with a body", { method: "POST", headers: { "Content-Length": "0" } }],
  ["PUT", { method: "PUT", path: "/assets/app.js" }],
  ["DELETE", { method: "DELETE", path: "/assets/app.js" }],
  ["HEAD", { method: "HEAD" }],
  [
    "OPTIONS, as a browser asks before it fetches across",
    { method: "OPTIONS", headers: { Origin: "http://x.example" } },
  ],
  ["TRACE", { method: "TRACE" }],
  ["CONNECT", { method: "CONNECT", path: "assay.example:443" }],
  ["a method that there is not", { method: "PROPFIND" }],
  ["an address without a token", { path: "/open" }],
  ["an empty token", { path: "/open?t=" }],
  ["a guessed token", { path: "/open?t=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" }],
  ["the pass for a token", { path: "/open?t=PASS" }],
  ["a path above, percent-encoded", { path: "/assets/%2e%2e%2fsecret.txt" }],
  ["a path above, strokes encoded", { path: "/assets/..%2f..%2f..%2fetc%2fpasswd" }],
  ["a path above, encoded twice", { path: "/assets/%252e%252e%252fsecret.txt" }],
  ["a path above with backslashes", { path: "/assets/..%5c..%5csecret.txt" }],
  ["a path with a zero byte", { path: "/assets/app.js%00.png" }],
  ["a hidden file", { path: "/assets/.hidden" }],
  ["a folder", { path: "/assets/" }],
  ["headers of a megabyte", { headers: { "X-Long": "x".repeat(1 << 20) } }],
  ["a header with a line break of its own", { more: ["X: 1\nHost: assay.example"] }],
  [
    "a length and chunks at once (smuggling)",
    { method: "POST", more: ["Content-Length: 4", "Transfer-Encoding: chunked"] },
  ],
];

test.each(refused)("refused: %s", async (_name, given) => {
  const answer = await send(given);
  expect(statusOf(answer)).not.toBe(200);
  expect(answer).not.toContain("the window");
  expect(answer).not.toContain("secret");
  expect(answer.toLowerCase()).not.toContain("set-cookie");
  expect(target.reached).toEqual([]);
});

describe("what is answered instead of a file", () => {
  test.each([
    "/secret.txt",
    "/assets/../secret.txt",
    "/../../../etc/passwd",
    "/assets/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
  ])("%s is a path of the window's own router, so index.html", async (path) => {
    const answer = await send({ path });
    expect(answer).toContain("the window");
    expect(answer).not.toContain("secret");
  });
});

describe("a token", () => {
  const open = (address: string, headers: Record<string, string> = {}): Promise<string> => {
    const { pathname, search } = new URL(address);
    return send({ path: pathname + search, headers: { Cookie: "", ...headers } });
  };

  test("works once, gives a pass that a script cannot read and is never the token itself", async () => {
    const address = target.host.address();
    const first = await open(address);
    expect(statusOf(first)).toBe(200);
    const cookie = /set-cookie: (.*)\r/i.exec(first)?.[1] ?? "";
    expect(cookie).toMatch(new RegExp(`^assay-${target.host.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`));
    expect(cookie).not.toContain(new URL(address).searchParams.get("t"));
    const second = await open(address);
    expect(statusOf(second)).toBe(403);
    expect(second).toContain("press <kbd>Enter</kbd> for a fresh address");
    expect(second.toLowerCase()).not.toContain("set-cookie");
  });

  test("of two visits at once lets one in", async () => {
    const address = target.host.address();
    const answers = await Promise.all(Array.from({ length: 8 }, () => open(address)));
    expect(answers.filter((answer) => statusOf(answer) === 200)).toHaveLength(1);
  });

  test.each([
    ["a prefetch", { "Sec-Purpose": "prefetch" }],
    ["a preview", { Purpose: "prefetch" }],
    ["a picture", { "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image" }],
    ["a frame", { "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe" }],
    ["a script's fetch", { "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty" }],
  ])("is not used up by %s", async (_name, headers) => {
    const address = target.host.address();
    expect(statusOf(await open(address, headers as Record<string, string>))).toBe(403);
    expect(statusOf(await open(address))).toBe(200);
  });

  test("opens from a link in a mail or a file, where a browser says cross-site", async () => {
    const headers = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document" };
    expect(statusOf(await open(target.host.address(), headers))).toBe(200);
  });

  test("is forgotten once 64 newer ones were asked for", async () => {
    const old = target.host.address();
    for (let i = 0; i < 64; i++) target.host.address();
    expect(statusOf(await open(old))).toBe(403);
  });
});

describe("every answer, good or bad", () => {
  const kinds: [string, Given][] = [
    ["the window", {}],
    ["an asset", { path: "/assets/app.js" }],
    ["a missing asset", { path: "/assets/none.js" }],
    ["a stranger's page", { headers: { Cookie: "" } }],
    ["a foreign host", { headers: { Host: "assay.example" } }],
    ["a refused method", { method: "POST" }],
    ["a spent address", { path: "/open?t=x" }],
  ];
  test.each(kinds)("%s: no other origin may read, frame, embed or keep it", async (_name, given) => {
    const answer = (await send({ ...given, more: ["Origin: http://assay.example"] })).toLowerCase();
    expect(answer).not.toContain("access-control-");
    expect(answer).toMatch(/content-security-policy: default-src 'none';.*frame-ancestors 'none'/);
    expect(answer).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/);
    for (const header of [
      "cache-control: no-store",
      "cross-origin-opener-policy: same-origin",
      "cross-origin-resource-policy: same-origin",
      "referrer-policy: no-referrer",
      "x-content-type-options: nosniff",
      "x-frame-options: deny",
    ])
      expect(answer).toContain(header);
  });
});

test("another cookie of the same name, set by a page on another port, locks nobody out", async () => {
  expect(statusOf(await send({ headers: { Cookie: "assay-PORT=tossed; PASS" } }))).toBe(200);
});

test("it listens on 127.0.0.1 alone", async () => {
  await expect(fetch(`http://[::1]:${target.host.port}/`)).rejects.toThrow();
});
