import { Button } from "./button.tsx";
import type { Typed } from "./use-typed.ts";
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

/** The same under a field over `useTyped`; nothing while nothing is to be decided. */
export function TypedClash({
  typed,
  onMine,
  onTheirs = typed.back,
}: {
  typed: Typed;
  /** Keeps the words typed here. */
  onMine(): void;
  onTheirs?: () => void;
}) {
  if (typed.theirs === null) return null;
  const mine = (): void => {
    typed.mine();
    onMine();
  };
  return <Clash theirs={typed.theirs} onMine={mine} onTheirs={onTheirs} />;
}
