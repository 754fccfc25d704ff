import type { Page } from "@playwright/test";

/** What is to be seen: an element whose words, or whose value, are these. */
export interface Shown {
  in: string;
  text: string;
}

/** HTML that a bare page puts into an element at the press. */
export interface Put {
  into: string;
  html: string;
}

/** Runs in every page before its own code, so that it hears a key first. */
export const WATCH = `
  window.watch = (shown, put) => {
    window.painted = new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("never shown: " + JSON.stringify(shown).slice(0, 200))), 20_000);
      const hear = ({ key, timeStamp }) => {
        if (["Control", "Meta", "Shift", "Alt"].includes(key)) return;
        removeEventListener("keydown", hear, true);
        if (put) document.querySelector(put.into).innerHTML = put.html;
        const look = () => {
          const found = document.querySelector(shown.in);
          const text = typeof found?.value === "string" ? found.value : found?.textContent;
          if (text !== shown.text) return requestAnimationFrame(look);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            clearTimeout(late);
            resolve(performance.now() - timeStamp);
          };
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      };
      addEventListener("keydown", hear, true);
    });
  };`;

declare global {
  interface Window {
    watch(shown: Shown, put: Put | undefined): void;
    painted: Promise<number>;
  }
}

/** From the key, as the browser stamps it, to the end of the frame in which it is shown, in ms. */
export async function press(page: Page, key: string, shown: Shown, put?: Put): Promise<number> {
  await page.evaluate(([shown, put]) => window.watch(shown, put), [shown, put] as const);
  await page.keyboard.press(key);
  return page.evaluate(() => window.painted);
}
