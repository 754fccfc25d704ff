import { Refusal } from "../../../shared/contract/operation.ts";
import type { sampleOperations } from "../../../shared/contract/sample.ts";
import type { Context, Handlers } from "../handlers.ts";
import { guideOf } from "./guide.ts";
import { sampleIds } from "./repository.ts";

/** The sample data of the first start: how much of it is here, and the one action that removes it. */
export const sampleHandlers = (context: Context): Handlers<keyof typeof sampleOperations> => {
  const { db, changes } = context;
  const count = ({ people, briefs, clients }: ReturnType<typeof sampleIds>) => ({
    people: people.length,
    briefs: briefs.length,
    clients: clients.length,
  });
  return {
    "sample.get": () => count(sampleIds(db)),
    "sample.guide": () => guideOf(context),
    "sample.remove": () => {
      const ids = sampleIds(db);
      const named = (entity: string) => (id: string) => ({ entity, id });
      const rows = [
        ...ids.people.map(named("candidate")),
        ...ids.briefs.map(named("brief")),
        ...ids.clients.map(named("client")),
      ];
      if (rows.length === 0) throw new Refusal("refused", "There is no sample data here. Nothing was changed.");
      changes.withdrawWhole(rows);
      changes.name("Removed the sample data");
      return count(ids);
    },
  };
};
