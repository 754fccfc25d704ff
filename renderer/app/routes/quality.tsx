import { createRoute } from "@tanstack/react-router";
import { useStores } from "../stores.ts";
import { later } from "./later.ts";
import { getParentRoute } from "./root.tsx";
import { useTimeZone } from "./use-time-zone.ts";

const QualityScreen = later(async () => (await import("../../features/quality/quality-screen.tsx")).QualityScreen);

const quality = createRoute({
  getParentRoute,
  path: "/quality",
  component: () => <QualityScreen store={useStores().quality} timeZone={useTimeZone()} />,
});

/** How well promises are kept. */
export const qualityRoutes = [quality];
