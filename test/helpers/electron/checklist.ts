import { load } from "js-yaml";
import type { Backend } from "../../../main/app/backend.ts";
import type { BrowserWindow, Contents, record as Record_ } from "./fake.ts";
import { type Mutant, sourceOf } from "./hooks.ts";

const hosts = new URL("../../../main/hosts/electron/", import.meta.url);

interface Host {
  record: typeof Record_;
  window: BrowserWindow;
  contents: Contents;
  source(file: string): string;
  bridge: typeof Record_;
  emitNews(news: unknown): void;
}

const prevented = (contents: Contents, event: string): boolean => {
  let stopped = false;
  contents.emit(event, { preventDefault: () => (stopped = true), url: "https://other.example/" });
  return stopped;
};
const reaches = async ({ record }: Host, event: object, channel = "call"): Promise<boolean> => {
  const given = channel === "call" ? ["app.about", {}] : [[]];
  try {
    await (record.handlers.get(channel) as (...given: unknown[]) => unknown)(event, ...given);
    return true;
  } catch {
    return false;
  }
};
const cancels = ({ record }: Host, url: string): boolean => {
  let cancelled = false;
  const hear = record.beforeRequest as
    | ((details: object, answer: (given: { cancel: boolean }) => void) => void)
    | undefined;
  hear?.({ url }, ({ cancel }) => {
    cancelled = cancel;
  });
  return cancelled;
};
const granted = ({ record }: Host): unknown[] => {
  let asked: unknown = "no handler";
  const { request, check, device } = record.permissions as Record<
    string,
    ((...given: unknown[]) => unknown) | undefined
  >;
  request?.({}, "media", (given: unknown) => {
    asked = given;
  });
  return [asked, check?.({}, "media"), device?.({})];
};
const fuses = ({ source }: Host) =>
  (load(source("electron-builder.yml")) as { electronFuses: Record<string, boolean> }).electronFuses;
const prefers =
  (name: string, wanted: unknown) =>
  ({ window }: Host) =>
    window.options.webPreferences[name] === wanted;

/** Electron's own security checklist, and what an item demands of our host. */
export const CHECKLIST: Record<string, (host: Host) => boolean | Promise<boolean>> = {
  "1 secure content only": (host) =>
    ["http://127.0.0.1/", "https://other.example/", "ws://other.example/", "file:///etc/passwd"].every((url) =>
      cancels(host, url),
    ) && !cancels(host, "app://assay/assets/app.js"),
  "2 no Node integration": (host) =>
    ["nodeIntegration", "nodeIntegrationInWorker", "nodeIntegrationInSubFrames"].every((name) =>
      prefers(name, false)(host),
    ),
  "3 context isolation": prefers("contextIsolation", true),
  "4 sandbox": (host) => prefers("sandbox", true)(host) && host.record.sandboxed,
  "5 permissions denied": (host) => granted(host).every((given) => given === false),
  "6 web security": prefers("webSecurity", true),
  "7 content security policy": async ({ record }) => {
    const page = await record.protocols.get("app")?.(new Request("app://assay/candidates"));
    const policy = page?.headers.get("content-security-policy") ?? "";
    return /default-src 'none'; script-src 'self' 'wasm-unsafe-eval';.*require-trusted-types-for 'script'/.test(policy);
  },
  "8 no insecure content": prefers("allowRunningInsecureContent", false),
  "9 no experimental features": prefers("experimentalFeatures", false),
  "10 no Blink features": ({ window }) => !("enableBlinkFeatures" in window.options.webPreferences),
  "11 no webview, no popups of it": (host) =>
    prefers("webviewTag", false)(host) && !/allowpopups/i.test(host.source("renderer/index.html")),
  "12 webview options verified": ({ contents }) => prevented(contents, "will-attach-webview"),
  "13 navigation limited": ({ contents }) =>
    ["will-navigate", "will-frame-navigate", "will-redirect"].every((event) => prevented(contents, event)),
  "14 new windows limited": ({ contents }) =>
    (contents.opens as ((given: object) => { action: string }) | undefined)?.({ url: "https://x.example" }).action ===
    "deny",
  "15 nothing opened outside": ({ source }) =>
    ["main", "host", "menu", "platform", "preload", "protections"].every(
      (name) => !/openExternal|openPath|\bshell\b/.test(source(`main/hosts/electron/${name}.ts`)),
    ),
  "16 current Electron": ({ source }) => {
    const { devDependencies } = JSON.parse(source("package.json")) as { devDependencies: Record<string, string> };
    return /^(4[5-9]|[5-9]\d)\.\d+\.\d+$/.test(devDependencies["electron"] ?? "");
  },
  "17 sender of a call checked": async (host) => {
    const sender = host.contents;
    const own = { sender, senderFrame: sender.mainFrame };
    const foreign = [
      { sender, senderFrame: { url: "app://assay/" } },
      { sender: { mainFrame: sender.mainFrame }, senderFrame: sender.mainFrame },
      { sender, senderFrame: null },
    ];
    const refused = await Promise.all(foreign.flatMap((event) => [reaches(host, event), reaches(host, event, "menu")]));
    const inside = sender.mainFrame.url;
    sender.mainFrame.url = "https://other.example/";
    const moved = await reaches(host, own);
    sender.mainFrame.url = "app://assay.example/";
    const alike = await reaches(host, own);
    sender.mainFrame.url = inside;
    return (await reaches(host, own)) && ![...refused, moved, alike].includes(true);
  },
  "18 own protocol, never file://": ({ window, record }) =>
    window.url === "app://assay/" &&
    JSON.stringify(record.schemes) ===
      JSON.stringify([{ scheme: "app", privileges: { standard: true, secure: true, supportFetchAPI: true } }]),
  "19 fuses": (host) => {
    const off = [
      "runAsNode",
      "enableNodeOptionsEnvironmentVariable",
      "enableNodeCliInspectArguments",
      "grantFileProtocolExtraPrivileges",
    ];
    const on = ["enableCookieEncryption", "enableEmbeddedAsarIntegrityValidation", "onlyLoadAppFromAsar"];
    return off.every((name) => fuses(host)[name] === false) && on.every((name) => fuses(host)[name] === true);
  },
  "20 no raw API exposed": async ({ bridge, emitNews }) => {
    const { assay } = bridge.exposed;
    const heard: unknown[][] = [];
    const listen = assay?.["listen"] as ((hear: (...given: unknown[]) => void) => unknown) | undefined;
    const leaked = listen?.((...given) => heard.push(given));
    emitNews({ type: "restarted" });
    await (assay?.["call"] as ((...given: unknown[]) => unknown) | undefined)?.("app.about", {}, "more");
    await (assay?.["showMenu"] as ((...given: unknown[]) => unknown) | undefined)?.([], "more");
    return (
      Object.keys(bridge.exposed).join() === "assay" &&
      Object.keys(assay ?? {}).join() === "call,listen,showMenu" &&
      leaked === undefined &&
      JSON.stringify(heard) === '[[{"type":"restarted"}]]' &&
      JSON.stringify(bridge.invoked) === '[["call","app.about",{}],["menu",[]]]'
    );
  },
};

/** The items that the host, or a mutant of it, does not meet. */
export async function failing(number: number, mutant: Mutant | undefined, files: string): Promise<string[]> {
  const load = (name: string) => import(`${new URL(name, hosts).href}?mutant=${number}`);
  const fake = await import(`./fake.ts?mutant=${number}`);
  const backend: Backend = {
    call: async (name) => ({ ok: true, value: name }),
    finish: async (name) => ({ ok: true, value: name }),
    listen: () => {},
    setClock: () => {},
    close: async () => {},
  };
  (await load("protections.ts")).protect();
  await (await load("host.ts")).startElectron({ backend, files, preload: "preload.cjs" });
  await load("preload.ts");
  const { record, ipcRenderer } = fake;
  const [window] = record.windows;
  const host: Host = {
    record,
    window,
    contents: window.webContents,
    source: (file) => sourceOf(file, mutant),
    bridge: record,
    emitNews: (news) => ipcRenderer.emit("news", { sender: "the raw event" }, news),
  };
  const missed: string[] = [];
  for (const [item, holds] of Object.entries(CHECKLIST)) if (!(await holds(host))) missed.push(item);
  return missed;
}
