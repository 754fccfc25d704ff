import { createRoute, useParams, useRouter } from "@tanstack/react-router";
import { useMemo } from "react";
import type { BriefsFilter } from "../../features/briefs/briefs-screen.tsx";
import { type BriefView, briefViews } from "../../features/briefs/briefs-view.ts";
import { type ExplainAsked, readAsked, writeAsked } from "../../features/briefs/explain/asked.ts";
import { useStores } from "../stores.ts";
import { later } from "./later.ts";
import { getParentRoute } from "./root.tsx";
import { useTimeZone } from "./use-time-zone.ts";

const BriefsScreen = later(async () => (await import("../../features/briefs/briefs-screen.tsx")).BriefsScreen);
const CaptureScreen = later(
  async () => (await import("../../features/briefs/capture/capture-screen.tsx")).CaptureScreen,
);
const PeopleScreen = later(async () => (await import("../../features/briefs/people-screen.tsx")).PeopleScreen);
const OverviewScreen = later(async () => (await import("../../features/briefs/overview-screen.tsx")).OverviewScreen);
const ExplainScreen = later(
  async () => (await import("../../features/briefs/explain/explain-screen.tsx")).ExplainScreen,
);
const isView = (view: unknown): view is BriefView => briefViews.some(({ id }) => id === view);

const briefs = createRoute({
  getParentRoute,
  path: "/briefs",
  validateSearch: ({ view, q }: Record<string, unknown>): { view?: BriefView; q?: string } => ({
    ...(isView(view) && view !== "all" && { view }),
    ...(typeof q === "string" && q !== "" && { q }),
  }),
  component: function Briefs() {
    const { view = "all", q = "" } = briefs.useSearch();
    const { navigate, buildLocation } = useRouter();
    const to = ({ view, words }: BriefsFilter) => ({ to: "/briefs" as const, search: { view, q: words } });
    return (
      <BriefsScreen
        store={useStores().briefs}
        timeZone={useTimeZone()}
        filter={{ view, words: q }}
        hrefOf={(filter) => buildLocation(to(filter)).href}
        onFilter={(filter) => void navigate({ ...to(filter), replace: true })}
      />
    );
  },
});
const people = createRoute({
  getParentRoute,
  path: "/briefs/$id/people",
  component: function People() {
    const { id } = people.useParams();
    const { overview: store, schedule } = useStores();
    return (
      <PeopleScreen
        key={id}
        store={store}
        id={id}
        timeZone={useTimeZone()}
        onSchedule={(candidate) => void schedule.getState().ask({ candidate, brief: id })}
      />
    );
  },
});
const overview = createRoute({
  getParentRoute,
  path: "/briefs/$id",
  component: function Overview() {
    const { id } = overview.useParams();
    const { overview: store, schedule } = useStores();
    return (
      <OverviewScreen
        key={id}
        store={store}
        id={id}
        timeZone={useTimeZone()}
        onSchedule={() => void schedule.getState().ask({ brief: id })}
      />
    );
  },
});

const explain = createRoute({
  getParentRoute,
  path: "/briefs/$id/rate",
  validateSearch: (search: Record<string, unknown>): Partial<ExplainAsked> => writeAsked(readAsked(search)),
  component: function Explain() {
    const { id } = explain.useParams();
    const search = explain.useSearch();
    const { navigate } = useRouter();
    const asked = useMemo(() => readAsked(search), [search]);
    return (
      <ExplainScreen
        key={id}
        store={useStores().explain}
        id={id}
        asked={asked}
        onAsk={(next) =>
          void navigate({ to: "/briefs/$id/rate", params: { id }, search: writeAsked(next), replace: true })
        }
      />
    );
  },
});

/** One screen for a new brief and a begun one: it stays while the brief gets its address, caret and all. */
const capture = createRoute({
  getParentRoute,
  id: "capture",
  staticData: { folds: true },
  validateSearch: ({ read }: Record<string, unknown>): { read?: true } => (read ? { read: true } : {}),
  component: function Capture() {
    const { id = null } = useParams({ strict: false }) as { id?: string };
    const { read = false } = capture.useSearch();
    const { navigate } = useRouter();
    const at = (of: string | null): string => (of === null ? "/briefs/new" : `/briefs/${of}/capture`);
    return (
      <CaptureScreen
        store={useStores().capture}
        role={useStores().role}
        intake={useStores().intake}
        id={id}
        timeZone={useTimeZone()}
        reading={read}
        onReading={(reading) => void navigate({ to: at(id), search: reading ? { read: true } : {} })}
        onBegan={(made) => void navigate({ to: at(made), search: read ? { read } : {}, replace: true })}
      />
    );
  },
});
const newBrief = createRoute({ getParentRoute: () => capture, path: "/briefs/new" });
const captureBrief = createRoute({ getParentRoute: () => capture, path: "/briefs/$id/capture" });

/** The list, one brief, its people and the capture of a new or an old one. */
export const briefRoutes = [briefs, overview, people, explain, capture.addChildren([newBrief, captureBrief])];
