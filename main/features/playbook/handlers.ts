import type { playbook as operations } from "../../../shared/contract/playbook.ts";
import { playbookFacts } from "../../../shared/domain/playbook/facts.ts";
import { figuredPlaybook } from "../figures.ts";
import type { Context, Handlers } from "../handlers.ts";

/** The words and figures of the playbook that screens show. */
export const playbookHandlers = (context: Context): Handlers<keyof typeof operations> => ({
  "playbook.get": () => {
    const playbook = figuredPlaybook(context);
    const { criteria, anchorWords, bands, indicative, roles } = playbookFacts(playbook);
    const { triggers, specialisations, languages } = playbook.roles;
    return {
      id: playbook.about.id,
      version: playbook.about.version,
      criteria,
      anchorWords,
      bands,
      indicative,
      roles,
      triggers: triggers.map(({ id, name }) => ({ id, name })),
      specialisations: specialisations.map(({ id, name }) => ({ id, name })),
      languages,
    };
  },
});
