import { createRoute } from "@tanstack/react-router";
import { BriefsScreen } from "../../features/briefs/briefs-screen.tsx";
import { OverviewScreen } from "../../features/briefs/overview-screen.tsx";
import { useStores } from "../stores.ts";
import { getParentRoute } from "./root.tsx";
import { useTimeZone } from "./use-time-zone.ts";

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
