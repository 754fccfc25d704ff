import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** Who may come in: tokens that work once, and the pass that a browser keeps as a cookie after using one. */
export interface Passes {
  freshToken(): string;
  /** True once for each token, and only for a token. */
  spend(token: string): boolean;
  /** The value of `Set-Cookie`. */
  cookie: string;
  /** Whether a `Cookie` header holds the pass, whatever else other ports of this computer put there. */
  holds(header: string | undefined): boolean;
}

/** Enter can be pressed for ever; only that many addresses stay good. */
const KEPT = 64;

const secret = (): string => randomBytes(32).toString("base64url");
const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/** Cookies know no port, so this one's name does. */
export function createPasses(port: number): Passes {
  const name = `assay-${port}`;
  const pass = secret();
  const tokens: string[] = [];
  return {
    freshToken() {
      const token = secret();
      tokens.push(token);
      if (tokens.length > KEPT) tokens.shift();
      return token;
    },
    spend(token) {
      const at = tokens.findIndex((known) => same(known, token));
      if (at >= 0) tokens.splice(at, 1);
      return at >= 0;
    },
    cookie: `${name}=${pass}; HttpOnly; SameSite=Strict; Path=/`,
    holds: (header = "") =>
      header.split(";").some((pair) => {
        const [key = "", value = ""] = pair.trim().split("=");
        return key === name && same(value, pass);
      }),
  };
}
