import { useSyncExternalStore } from "react";

/** Whether there is a screen to go back or forward to, of those visited in this window. */
export function useTraversal(): { back: boolean; forward: boolean } {
  const back = useSyncExternalStore(watch, () => navigation.canGoBack);
  const forward = useSyncExternalStore(watch, () => navigation.canGoForward);
  return { back, forward };
}

function watch(changed: () => void): () => void {
  navigation.addEventListener("currententrychange", changed);
  return () => navigation.removeEventListener("currententrychange", changed);
}
