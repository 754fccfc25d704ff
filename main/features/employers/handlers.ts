import type { employers } from "../../../shared/contract/employers.ts";
import { toRow } from "../../db/rows.ts";
import { type Context, found, type Handlers } from "../handlers.ts";
import * as repository from "./repository.ts";

/** What a blind document may say of an employer: one record a name, whatever its case. */
export const employerHandlers = ({ db, changes, now, newId }: Context): Handlers<keyof typeof employers> => ({
  "employers.list": () => repository.findAll(db),
  "employers.describe": ({ name, ...patch }) => {
    const known = repository.findByName(db, name);
    if (known) changes.update("employer", known.id, toRow(patch));
    else {
      const empty = { withdrawnAt: null, label: null, domain: null, alsoKnownAs: [], products: [] };
      changes.insert("employer", toRow({ ...empty, ...patch, id: newId(), createdAt: now(), name }));
    }
    changes.name(`Said what may be printed of ${name}`);
    return found(repository.findByName(db, name), "employer");
  },
});
