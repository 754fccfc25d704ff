import { Button } from "./button.tsx";
import "./clash.css";

interface Props {
  /** What the value is now; empty when it was emptied. */
  theirs: string;
  onMine(): void;
  onTheirs(): void;
}

/** Under a field whose value was changed elsewhere while other words were typed: both are in sight until somebody picks. */
export function Clash({ theirs, onMine, onTheirs }: Props) {
  return (
    <div className="clash" role="alert">
      <p>
        {theirs === "" ? "This was emptied elsewhere meanwhile." : "This was changed elsewhere meanwhile, to: "}
        <span className="secret">{theirs}</span>
      </p>
      <Button small onPress={onMine}>
        Keep what I typed
      </Button>
      <Button small tone="quiet" onPress={onTheirs}>
        Take the other
      </Button>
    </div>
  );
}
