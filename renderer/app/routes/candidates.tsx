import { createRoute, Navigate } from "@tanstack/react-router";
import { useStore } from "zustand";
import { ImportPeople } from "../../features/candidates/import-people.tsx";
import { PeopleScreen } from "../../features/candidates/people-screen.tsx";
import { readPeopleSearch } from "../../features/candidates/people-search.ts";
import { PersonScreen } from "../../features/candidates/person-screen.tsx";
import { personTabs } from "../../features/candidates/person-store.ts";
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

const person = createRoute({
  getParentRoute,
  path: "/candidates/$id/$tab",
  component: function Person() {
    const { id, tab: said } = person.useParams();
    const { person: store, typing, history, schedule } = useStores();
    const undo = useStore(history, ({ undo }) => undo);
    const timeZone = useTimeZone();
    const tab = personTabs.find((one) => one === said);
    if (!tab) return <Navigate to="/candidates/$id/$tab" params={{ id, tab: "profile" }} replace />;
    return (
      <PersonScreen
        key={id}
        store={store}
        typing={typing}
        id={id}
        tab={tab}
        timeZone={timeZone}
        onSchedule={() => void schedule.getState().ask({ candidate: id })}
        undo={undo}
        onUndo={() => void history.getState().stepBack()}
      />
    );
  },
});
const one = createRoute({
  getParentRoute,
  path: "/candidates/$id",
  component: function One() {
    const { id } = one.useParams();
    return <Navigate to="/candidates/$id/$tab" params={{ id, tab: "profile" }} replace />;
  },
});

/** The list, with one person beside it, and one person in full. */
export const candidateRoutes = [list, one, person];
