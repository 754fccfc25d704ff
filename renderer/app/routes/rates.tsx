import { createRoute } from "@tanstack/react-router";
import { useStores } from "../stores.ts";
import { later } from "./later.ts";
import { getParentRoute } from "./root.tsx";
import { useTimeZone } from "./use-time-zone.ts";

const FiguresScreen = later(async () => (await import("../../features/rates/figures-screen.tsx")).FiguresScreen);

const figures = createRoute({
  getParentRoute,
  path: "/settings/rates",
  component: () => <FiguresScreen store={useStores().figures} timeZone={useTimeZone()} />,
});

/** The figures that rates are reckoned with. */
export const rateRoutes = [figures];
