import { createRootRoute } from "@tanstack/react-router";
import { NotFoundScreen } from "../not-found-screen.tsx";
import { Shell } from "../shell.tsx";

declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    /** The screen needs the width: the navigation starts folded. */
    folds?: boolean;
  }
}

/** Every route lies in the shell; a path that nobody has says so inside it. */
export const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundScreen });

/** Where every screen hangs. */
export const getParentRoute = () => root;
