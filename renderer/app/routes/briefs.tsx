import { createRoute } from "@tanstack/react-router";
import { useStores } from "../stores.ts";
import { later } from "./later.ts";
import { getParentRoute } from "./root.tsx";
import { useTimeZone } from "./use-time-zone.ts";

const BriefsScreen = later(async () => (await import("../../features/briefs/briefs-screen.tsx")).BriefsScreen);
const OverviewScreen = later(async () => (await import("../../features/briefs/overview-screen.tsx")).OverviewScreen);

const briefs = createRoute({
  getParentRoute,
  path: "/briefs",
  component: () => <BriefsScreen store={useStores().briefs} />,
});
const overview = createRoute({
  getParentRoute,
  path: "/briefs/$id",
  component: function Overview() {
    const { id } = overview.useParams();
    return <OverviewScreen key={id} store={useStores().overview} id={id} timeZone={useTimeZone()} />;
  },
});

export const briefRoutes = [briefs, overview];
