import { createContext, type ReactNode, use } from "react";
import { RouterProvider } from "react-aria-components";
import { I18nProvider } from "react-aria-components/I18nProvider";

const GoContext = createContext<(path: string) => void>(() => undefined);

/** Links, rows and menu items of this kit go through the window's own router, and speak Australian English. */
export function Navigation({ go, children }: { go(path: string): void; children: ReactNode }) {
  return (
    <I18nProvider locale="en-AU">
      <RouterProvider navigate={go}>
        <GoContext value={go}>{children}</GoContext>
      </RouterProvider>
    </I18nProvider>
  );
}

/** For what opens a path without being a link. */
export const useGo = (): ((path: string) => void) => use(GoContext);
