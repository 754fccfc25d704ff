import { Search } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Kbd } from "./kbd.tsx";
import { ariaKeys, type Chord, onMac } from "./keys.ts";
import "./search-button.css";

/** Looks like a search field and opens the finder. */
export function SearchButton({ words, keys, onPress }: { words: string; keys: Chord; onPress(): void }) {
  return (
    <Button className="search-button" onPress={onPress} aria-keyshortcuts={ariaKeys(keys, onMac())}>
      <Search className="icon" aria-hidden="true" />
      <span className="trunc">{words}</span>
      <span className="spacer" />
      <Kbd keys={keys} />
    </Button>
  );
}
