import { app, type BrowserWindow, record } from "./fake.ts";

// Uses the one window of the built program as a person and another start of it would, and prints what came of it.
const say = (what: string, value: unknown): void => console.log(JSON.stringify({ what, value }));

app.on("fake-loaded", async () => {
  const [window] = record.windows as [BrowserWindow];
  const { webContents: sender } = window;
  const call = record.handlers.get("call") as (...given: unknown[]) => Promise<unknown>;
  const ask = (name: string, input: unknown): Promise<unknown> =>
    call({ sender, senderFrame: sender.mainFrame }, name, input);

  say("answer", await ask("clients.create", { name: "Banksia Mutual" }));
  say("news", sender.sent);
  say("page", (await record.protocols.get("app")?.(new Request("app://assay/briefs")))?.status);
  say("elsewhere", (await record.protocols.get("app")?.(new Request("app://other/")))?.status);
  app.emit("second-instance");
  say("focused", window.focused);
  app.quit();
});
app.on("fake-ended", () => {
  say("ended", { windows: record.windows.length, errors: record.errors });
  process.exit(0);
});
