import { createRoute } from "@tanstack/react-router";
import { ImportPeople } from "../../features/candidates/import-people.tsx";
import { PeopleScreen } from "../../features/candidates/people-screen.tsx";
import { readPeopleSearch } from "../../features/candidates/people-search.ts";
import { useStores } from "../stores.ts";
import { getParentRoute } from "./root.tsx";
import { useTimeZone } from "./use-time-zone.ts";

const list = createRoute({
  getParentRoute,
  path: "/candidates",
  validateSearch: readPeopleSearch,
  component: function People() {
    const { people, imports, typing } = useStores();
    const navigate = list.useNavigate();
    return (
      <PeopleScreen
        store={people}
        typing={typing}
        search={list.useSearch()}
        onSearch={(change) =>
          void navigate({ search: (was) => readPeopleSearch({ ...was, ...change }), replace: true })
        }
        timeZone={useTimeZone()}
        people={<ImportPeople store={imports} />}
      />
    );
  },
});

export const candidateRoutes = [list];
