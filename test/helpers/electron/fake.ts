import { fork } from "node:child_process";
import { EventEmitter } from "node:events";

// Stands in for the `electron` module where there is no Electron: it keeps what the host told it.
type Handler = (...given: never[]) => unknown;

/** What the host set up. */
export const record = {
  sandboxed: false,
  schemes: [] as { scheme: string; privileges: object }[],
  protocols: new Map<string, (request: Request) => Promise<Response> | Response>(),
  handlers: new Map<string, Handler>(),
  permissions: {} as Record<"request" | "check" | "device", Handler | undefined>,
  beforeRequest: undefined as Handler | undefined,
  windows: [] as BrowserWindow[],
  exposed: {} as Record<string, Record<string, Handler>>,
  invoked: [] as unknown[][],
  forked: [] as unknown[][],
  paths: {} as Record<string, string>,
  errors: [] as string[][],
  partitions: [] as string[],
  menu: [] as MenuItem[],
};

interface MenuItem {
  id?: string;
  label?: string;
  role?: string;
  enabled?: boolean;
  accelerator?: string;
  submenu?: MenuItem[];
  click?(): void;
}

export class Contents extends EventEmitter {
  readonly mainFrame = { url: "app://assay/candidates" };
  readonly sent: unknown[][] = [];
  opens: Handler | undefined;
  setWindowOpenHandler(handler: Handler): void {
    this.opens = handler;
  }
  send(...what: unknown[]): void {
    this.sent.push(what);
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new Contents();
  readonly options: { webPreferences: Record<string, unknown> };
  url = "";
  shown = false;
  focused = false;
  constructor(options: { webPreferences: Record<string, unknown> }) {
    super();
    this.options = options;
    record.windows.push(this);
    app.emit("web-contents-created", {}, this.webContents);
  }
  isDestroyed = (): boolean => false;
  isMinimized = (): boolean => true;
  restore(): void {}
  focus(): void {
    this.focused = true;
  }
  show(): void {
    this.shown = true;
  }
  async loadURL(url: string): Promise<void> {
    this.url = url;
    this.emit("ready-to-show");
    app.emit("fake-loaded");
  }
}

class App extends EventEmitter {
  readonly isPackaged = process.env["FAKE_ELECTRON_RESOURCES"] !== undefined;
  whenReady = async (): Promise<void> => {};
  enableSandbox(): void {
    record.sandboxed = true;
  }
  setPath(name: string, path: string): void {
    record.paths[name] = path;
  }
  requestSingleInstanceLock = (): boolean => process.env["FAKE_ELECTRON"] !== "second";
  quit(): void {
    let prevented = false;
    this.emit("will-quit", {
      preventDefault: () => {
        prevented = true;
      },
    });
    if (!prevented) this.emit("fake-ended");
  }
  exit(code = 0): void {
    process.exit(code);
  }
}
export const app = new App();

const resources = process.env["FAKE_ELECTRON_RESOURCES"];
if (resources) Object.assign(process, { resourcesPath: resources });

export const protocol = {
  registerSchemesAsPrivileged(schemes: typeof record.schemes): void {
    record.schemes.push(...schemes);
  },
};

export const session = {
  fromPartition(name: string) {
    record.partitions.push(name);
    return {
      protocol: {
        handle: (scheme: string, answer: (request: Request) => Response) => record.protocols.set(scheme, answer),
      },
      setPermissionRequestHandler: (handler: Handler) => Object.assign(record.permissions, { request: handler }),
      setPermissionCheckHandler: (handler: Handler) => Object.assign(record.permissions, { check: handler }),
      setDevicePermissionHandler: (handler: Handler) => Object.assign(record.permissions, { device: handler }),
      webRequest: {
        onBeforeRequest(handler: Handler): void {
          record.beforeRequest = handler;
        },
      },
    };
  },
};

export const ipcMain = { handle: (name: string, handler: Handler) => record.handlers.set(name, handler) };
export const contextBridge = {
  exposeInMainWorld(name: string, given: Record<string, Handler>): void {
    record.exposed[name] = given;
  },
};
export const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: async (...given: unknown[]) => record.invoked.push(given),
});
export const Menu = {
  buildFromTemplate: (items: MenuItem[]): MenuItem[] => items,
  setApplicationMenu(items: MenuItem[]): void {
    record.menu = items;
  },
};
export const dialog = { showErrorBox: (...words: string[]) => record.errors.push(words) };
export const utilityProcess = {
  fork(module: string, args: string[], options: { execArgv: string[] }) {
    record.forked.push([module, args, options]);
    const child = fork(module, args, { execArgv: options.execArgv, serialization: "advanced" });
    return Object.assign(child, { postMessage: (message: string) => child.send(message) });
  },
};

/** Here for the mutant that uses it; the host never does. */
export const shell = { openExternal: (): void => {} };
