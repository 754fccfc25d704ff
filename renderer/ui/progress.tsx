import { Label } from "react-aria-components/Label";
import { ProgressBar } from "react-aria-components/ProgressBar";
import { Button } from "./button.tsx";
import "./progress.css";

interface Props {
  label: string;
  done: number;
  /** 0 while nobody knows how much there is. */
  of: number;
  onCancel?: (() => void) | undefined;
}

/** Long work in figures, "38 of 200", with a way to stop it. */
export function Progress({ label, done, of, onCancel }: Props) {
  const words = of > 0 ? `${done} of ${of}` : "";
  return (
    <div className="progress">
      <ProgressBar
        value={done}
        maxValue={of || 1}
        isIndeterminate={of === 0}
        valueLabel={words}
        className="progress-line"
      >
        {({ percentage }) => (
          <>
            <Label>{label}</Label> <span className="num">{words}</span>
            <span className="progress-bar">
              <span style={{ width: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      {onCancel && (
        <Button tone="quiet" small onPress={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  );
}
