import { Button } from "react-aria-components/Button";
import "./link.css";

/** A button that reads as a link inside a line of text. */
export function LinkButton({ words, label, onPress }: { words: string; label?: string; onPress(): void }) {
  return (
    <Button className="link-button" onPress={onPress} {...(label && { "aria-label": label })}>
      {words}
    </Button>
  );
}
