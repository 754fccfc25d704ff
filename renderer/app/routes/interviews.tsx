import { createRoute, useRouter } from "@tanstack/react-router";
import { useCallback } from "react";
import { InterviewsScreen, type View } from "../../features/interviews/interviews-screen.tsx";
import { LiveScreen, type Pane } from "../../features/interviews/live-screen.tsx";
import { noteBox } from "../../features/interviews/note-box.ts";
import { PrepareScreen } from "../../features/interviews/prepare-screen.tsx";
import { ScoreScreen } from "../../features/interviews/score-screen.tsx";
import { useStores } from "../stores.ts";
import { getParentRoute } from "./root.tsx";
import { useTimeZone } from "./use-time-zone.ts";

const VIEWS: readonly View[] = ["live", "planned", "finished"];
const PANES: readonly Pane[] = ["guide", "scores"];

const interviews = createRoute({
  getParentRoute,
  path: "/interviews",
  validateSearch: ({ view }: Record<string, unknown>): { view: View } => ({
    view: VIEWS.find((known) => known === view) ?? "all",
  }),
  component: function Interviews() {
    const { view } = interviews.useSearch();
    const { buildLocation } = useRouter();
    const stores = useStores();
    return (
      <InterviewsScreen
        store={stores.interviews}
        view={view}
        timeZone={useTimeZone()}
        hrefOf={(next) => buildLocation({ to: "/interviews", search: { view: next } }).href}
        onSchedule={() => void stores.schedule.getState().ask({})}
      />
    );
  },
});
const prepare = createRoute({
  getParentRoute,
  path: "/interviews/$id/prepare",
  component: function Prepare() {
    const { id } = prepare.useParams();
    return <PrepareScreen key={id} store={useStores().interview} id={id} timeZone={useTimeZone()} />;
  },
});
const live = createRoute({
  getParentRoute,
  path: "/interviews/$id/live",
  staticData: { folds: true },
  validateSearch: ({ pane }: Record<string, unknown>): { pane: Pane } => ({
    pane: PANES.find((known) => known === pane) ?? "notes",
  }),
  component: function Live() {
    const { id } = live.useParams();
    const { pane } = live.useSearch();
    const navigate = live.useNavigate();
    const { interview, typing } = useStores();
    const onPane = useCallback((next: Pane) => void navigate({ search: { pane: next }, replace: true }), [navigate]);
    return (
      <LiveScreen
        key={id}
        store={interview}
        composer={noteBox(interview, typing, id)}
        id={id}
        pane={pane}
        onPane={onPane}
      />
    );
  },
});
const score = createRoute({
  getParentRoute,
  path: "/interviews/$id/score",
  component: function Score() {
    const { id } = score.useParams();
    return <ScoreScreen key={id} store={useStores().interview} id={id} timeZone={useTimeZone()} />;
  },
});

/** Upcoming and held ones; one to prepare, to hold and to score. */
export const interviewRoutes = [interviews, prepare, live, score];
