import { type Chord, onMac, spell } from "./keys.ts";
import "./kbd.css";

/** Prints keys by the platform's names. It is decoration: the control beside it carries `aria-keyshortcuts`. */
export function Kbd({ keys }: { keys: Chord }) {
  return (
    <span className="kbd" aria-hidden="true">
      {spell(keys, onMac())}
    </span>
  );
}
