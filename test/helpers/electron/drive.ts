import type { News } from "../../../shared/contract/contract.ts";
import { app, type BrowserWindow, record } from "./fake.ts";

// Uses the one window of the built program as a person and another start of it would, and prints what came of it.
const say = (what: string, value: unknown): void => console.log(JSON.stringify({ what, value }));

type Ask = (name: string, input: unknown) => Promise<{ id: string }>;

app.on("fake-loaded", async () => {
  const [window] = record.windows as [BrowserWindow];
  const { webContents: sender } = window;
  const call = record.handlers.get("call") as (...given: unknown[]) => Promise<unknown>;
  const answerTo = (name: string, input: unknown): Promise<unknown> =>
    call({ sender, senderFrame: sender.mainFrame }, name, input);
  const ask: Ask = async (name, input) => ((await answerTo(name, input)) as { value: { id: string } }).value;

  say("answer", await answerTo("clients.create", { name: "Banksia Mutual" }));
  say("news", [...sender.sent]);
  say("pdf", await previewed(ask, sender.sent));
  const menus = (label: string) => record.menu.find((menu) => menu.label === label)?.submenu ?? [];
  const item = { id: "go.today", words: "Today", keys: "G T", printed: "G then T", on: true };
  await (record.handlers.get("menu") as typeof call)({ sender, senderFrame: sender.mainFrame }, [
    { label: "Go", items: [item] },
  ]);
  menus("Go")[0]?.click?.();
  say("menu", { go: menus("Go")[0]?.label, edit: menus("Edit").map(({ role }) => role), news: sender.sent.at(-1) });
  say("page", (await record.protocols.get("app")?.(new Request("app://assay/briefs")))?.status);
  say("elsewhere", (await record.protocols.get("app")?.(new Request("app://other/")))?.status);
  app.emit("second-instance");
  say("focused", window.focused);
  app.quit();
});
/** The first bytes of the PDF of a brief with one person on it, or what came instead of one. */
async function previewed(ask: Ask, sent: unknown[][]): Promise<unknown> {
  const { id: client } = await ask("clients.create", { name: "Rivers" });
  const { id: brief } = await ask("briefs.create", { client, title: "Gateway" });
  const { id: candidate } = await ask("candidates.create", { name: "Ada Quill" });
  await ask("briefs.addPerson", { brief, candidate });
  await ask("shortlists.add", { brief, candidate });
  await ask("exports.preview", { brief, variant: "named" });
  const ended = (): unknown => sent.map(([, news]) => news).find((news) => (news as News).type === "finished");
  while (!ended()) await new Promise((turn) => setTimeout(turn, 20));
  const { answer } = ended() as { answer: { value?: { base64: string } } };
  return answer.value ? Buffer.from(answer.value.base64, "base64").subarray(0, 5).toString() : answer;
}
app.on("fake-ended", () => {
  say("ended", { windows: record.windows.length, errors: record.errors });
  process.exit(0);
});
