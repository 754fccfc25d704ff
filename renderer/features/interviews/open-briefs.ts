import { asRefusal, type Client } from "../../api/client.ts";

export interface BriefOption {
  id: string;
  words: string;
}

/** Briefs that an interview can be for: neither closed nor sent. */
export async function openBriefs(client: Client): Promise<BriefOption[]> {
  const rows = await client.ask("briefs.list", {});
  return rows
    .filter(({ view }) => view === "running" || view === "draft")
    .map(({ id, title, client: { name } }) => ({ id, words: `${name}, ${title}` }));
}

/** Puts somebody on a brief who may be on it already. */
export async function ensureOnBrief(client: Client, brief: string, candidate: string): Promise<void> {
  try {
    await client.change("briefs.addPerson", { brief, candidate });
  } catch (error) {
    if (asRefusal(error).failure.code !== "conflict") throw error;
  }
}
