import { app, protocol, type Session, type WebPreferences } from "electron";

/** Our own protocol, never `file://`. */
export const ORIGIN = "app://assay";
/** The first address of the window. */
export const HOME = `${ORIGIN}/`;

/** What a window may do; every line stands although some are Electron's defaults, so that a changed default changes nothing. */
export const PREFERENCES = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  // Without "persist:" it is kept in memory: nothing of it is written to the disk.
  partition: "assay",
} satisfies WebPreferences;

/** Before the app is ready. */
export function protect(): void {
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    { scheme: "app", privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.on("web-contents-created", (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: "deny" }));
    contents.on("will-navigate", (event) => event.preventDefault());
    contents.on("will-frame-navigate", (event) => event.preventDefault());
    contents.on("will-redirect", (event) => event.preventDefault());
    contents.on("will-attach-webview", (event) => event.preventDefault());
  });
}

/** Nothing that a page can ask the person or the computer for is granted, and nothing but our own files is fetched. */
export function bounded(own: Session): void {
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !/^(app:\/\/assay\/|blob:|data:|devtools:)/.test(url) }),
  );
}
