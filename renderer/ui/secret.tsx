import type { ReactNode } from "react";

/** A name, contact, rate or score: the privacy screen replaces it with a block. */
export const Secret = ({ children }: { children: ReactNode }) => <span className="secret">{children}</span>;
