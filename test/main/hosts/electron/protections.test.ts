import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const protections = "main/hosts/electron/protections.ts";
const host = "main/hosts/electron/host.ts";
const preload = "main/hosts/electron/preload.ts";
const fuses = "electron-builder.yml";

/** One protection taken away at a time, and the item of the checklist that must notice. */
const taken: [item: string, file: string, from: string, to: string][] = [
  ["1", protections, "cancel: !", "cancel: false && !"],
  ["1", host, "bounded(own);", ""],
  ["2", protections, "nodeIntegration: false", "nodeIntegration: true"],
  ["2", protections, "nodeIntegrationInWorker: false", "nodeIntegrationInWorker: true"],
  ["2", protections, "nodeIntegrationInSubFrames: false", "nodeIntegrationInSubFrames: true"],
  ["3", protections, "contextIsolation: true", "contextIsolation: false"],
  ["4", protections, "sandbox: true", "sandbox: false"],
  ["4", protections, "app.enableSandbox();", ""],
  ["5", protections, "answer(false)", "answer(true)"],
  ["5", protections, "own.setPermissionCheckHandler(() => false);", ""],
  ["5", protections, "own.setDevicePermissionHandler(() => false);", ""],
  ["6", protections, "webSecurity: true", "webSecurity: false"],
  ["7", "main/hosts/window-files.ts", "\"default-src 'none'\"", "\"default-src 'self'\""],
  ["7", "main/hosts/window-files.ts", "\"require-trusted-types-for 'script'\",", ""],
  ["8", protections, "allowRunningInsecureContent: false", "allowRunningInsecureContent: true"],
  ["9", protections, "experimentalFeatures: false", "experimentalFeatures: true"],
  ["10", protections, "webviewTag: false,", 'webviewTag: false, enableBlinkFeatures: "X",'],
  ["11", protections, "webviewTag: false", "webviewTag: true"],
  ["12", protections, 'contents.on("will-attach-webview", (event) => event.preventDefault());', ""],
  ["13", protections, 'contents.on("will-navigate", (event) => event.preventDefault());', ""],
  ["13", protections, 'contents.on("will-frame-navigate", (event) => event.preventDefault());', ""],
  ["13", protections, 'contents.on("will-redirect", (event) => event.preventDefault());', ""],
  ["14", protections, '({ action: "deny" })', '({ action: "allow" })'],
  [
    "15",
    preload,
    "contextBridge.expose",
    'import { shell } from "electron"; shell.openExternal(""); contextBridge.expose',
  ],
  ["16", "package.json", '"electron": "4', '"electron": "3'],
  ["17", host, "sender === window.webContents && ", ""],
  ["17", host, 'if (!isOurs(event, window)) throw new Error("a menu from a foreign frame");', ""],
  ["17", host, "senderFrame === sender.mainFrame && ", "senderFrame !== null && "],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
  ["17", host, "senderFrame.url.startsWith(`${ORIGIN}/`)", "senderFrame.url.startsWith(ORIGIN)"],
  ["18", protections, 'ORIGIN = "app://assay"', 'ORIGIN = "file:///assay"'],
  ["18", protections, "secure: true,", "secure: true, bypassCSP: true,"],
  ["19", fuses, "runAsNode: false", "runAsNode: true"],
  ["19", fuses, "enableNodeOptionsEnvironmentVariable: false", "enableNodeOptionsEnvironmentVariable: true"],
  ["19", fuses, "enableNodeCliInspectArguments: false", "enableNodeCliInspectArguments: true"],
  ["19", fuses, "grantFileProtocolExtraPrivileges: false", "grantFileProtocolExtraPrivileges: true"],
  ["19", fuses, "enableCookieEncryption: true", "enableCookieEncryption: false"],
  ["19", fuses, "enableEmbeddedAsarIntegrityValidation: true", "enableEmbeddedAsarIntegrityValidation: false"],
  ["19", fuses, "onlyLoadAppFromAsar: true", "onlyLoadAppFromAsar: false"],
  ["20", preload, "showMenu: (menus) => void", "menu: ipcRenderer, showMenu: (menus) => void"],
  ["20", preload, "hear(news)", "hear(_event as never)"],
  ["20", preload, '"assay", assay', '"assay", { ...assay, ipcRenderer }'],
  [
    "20",
    preload,
    'call: (name, input) => ipcRenderer.invoke("call", name, input)',
    "call: (...given) => ipcRenderer.invoke(...(given as [string]))",
  ],
];

function missed(): string[][] {
  const files = mkdtempSync(join(tmpdir(), "assay-"));
  writeFileSync(join(files, "index.html"), "the window");
  const mutants = JSON.stringify(taken.map(([, file, from, to]) => ({ file, from, to })));
  const runner = "test/helpers/electron/run-checklist.ts";
  const output = execFileSync(process.execPath, [runner, files, mutants], { encoding: "utf8" });
  rmSync(files, { recursive: true });
  return JSON.parse(output) as string[][];
}

const [whole, ...mutants] = missed();

test("the host meets all 20 items of Electron's checklist", () => {
  expect(whole).toEqual([]);
});

test.each(taken.map((one, i) => [...one, i] as const))(
  "item %s notices when %s loses %s",
  (item, _file, _from, _to, i) => {
    expect(mutants[i]?.filter((found) => found.startsWith(`${item} `))).toHaveLength(1);
  },
);

test("there is one for every item", () => {
  expect(new Set(taken.map(([item]) => item)).size).toBe(20);
});
