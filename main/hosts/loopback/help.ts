import { homedir, hostname, userInfo } from "node:os";

/** Paths below the person's home begin with `~`. */
export const short = (path: string): string =>
  path === homedir() || path.startsWith(`${homedir()}/`) ? `~${path.slice(homedir().length)}` : path;

/** Why no window opened. */
export const WHY = {
  none: "No window opened: this computer has no Electron, Chrome, Edge or Chromium, or no display.",
  unwanted: "No window was asked for.",
  ended: "The browser ended before it had opened a window.",
};

/** What a person can do where no window opens, ready to be typed. */
export function help(why: string, address: string, port: number): string {
  const here = `${userInfo().username}@${hostname()}`;
  return `
  ${why}

  Open        ${address}
              works once, in one browser; press Enter here for a fresh address
  From afar   ssh -N -L ${port}:127.0.0.1:${port} ${here}
              on the computer in front of you, then open the address there
  No browser  npm run -s assay -- demo --out demo
              makes a whole placement and its two PDFs in the folder demo
  Stop        Ctrl+C. Nothing is lost.
`;
}
