import { createRoute, useRouter } from "@tanstack/react-router";
import { useCallback } from "react";
import { AgendaScreen, type View } from "../../features/references/agenda-screen.tsx";
import { type Pane, ReferenceScreen } from "../../features/references/live-screen.tsx";
import { noteBox } from "../../features/references/note-box.ts";
import { useStores } from "../stores.ts";
import { getParentRoute } from "./root.tsx";
import { useTimeZone } from "./use-time-zone.ts";

const VIEWS: readonly View[] = ["to-ring", "planned", "done"];
const PANES: readonly Pane[] = ["referee", "notes"];

const agenda = createRoute({
  getParentRoute,
  path: "/references",
  validateSearch: ({ view }: Record<string, unknown>): { view: View } => ({
    view: VIEWS.find((known) => known === view) ?? "all",
  }),
  component: function Agenda() {
    const { view } = agenda.useSearch();
    const { buildLocation } = useRouter();
    return (
      <AgendaScreen
        store={useStores().references}
        view={view}
        timeZone={useTimeZone()}
        hrefOf={(next) => buildLocation({ to: "/references", search: { view: next } }).href}
      />
    );
  },
});
const live = createRoute({
  getParentRoute,
  path: "/references/$id/live",
  staticData: { folds: true },
  validateSearch: ({ pane }: Record<string, unknown>): { pane: Pane } => ({
    pane: PANES.find((known) => known === pane) ?? "script",
  }),
  component: function Live() {
    const { id } = live.useParams();
    const { pane } = live.useSearch();
    const navigate = live.useNavigate();
    const { referenceCall, typing } = useStores();
    const onPane = useCallback(
      (next: Pane) => {
        // Where the question asked now was scrolled to, it stays.
        if (next !== pane) void navigate({ search: { pane: next }, replace: true, resetScroll: false });
      },
      [navigate, pane],
    );
    return (
      <ReferenceScreen
        key={id}
        store={referenceCall}
        composerOf={(call) => noteBox(referenceCall, typing, call)}
        id={id}
        pane={pane}
        timeZone={useTimeZone()}
        onPane={onPane}
      />
    );
  },
});

/** Whom to ring, and one call. */
export const referenceRoutes = [agenda, live];
