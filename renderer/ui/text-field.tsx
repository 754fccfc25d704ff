import type { ReactNode } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { TextArea } from "react-aria-components/TextArea";
import { TextField as AriaTextField } from "react-aria-components/TextField";
import "./field.css";

interface Props {
  label: ReactNode;
  value: string;
  /** Said in place when the value cannot be kept. */
  error?: string | undefined;
  hint?: ReactNode;
  /** What stands under it. */
  below?: ReactNode;
  type?: "text" | "email" | "tel" | "date" | "datetime-local";
  /** Of the box itself, to find it by. */
  name?: string;
  placeholder?: string;
  /** Rows of a text area; left out it is one line. */
  rows?: number;
  autoComplete?: string;
  /** The label is for screen readers only. */
  quiet?: boolean;
  /** Takes focus when it appears. */
  autoFocus?: boolean;
  /** Left out, the words can be read and copied only. */
  onChange?: (value: string) => void;
  /** When the person leaves the field. */
  onLeave?: (() => void) | undefined;
  /** Enter in a field of one line. */
  onEnter?: (() => void) | undefined;
  onEscape?: (() => void) | undefined;
}

/** Keeps nothing itself: the feature's store says what the value is and commits it. */
export function TextField({
  label,
  error,
  hint,
  below,
  rows,
  quiet,
  placeholder,
  type = "text",
  onChange,
  onLeave,
  onEnter,
  onEscape,
  ...rest
}: Props) {
  return (
    <AriaTextField
      className="field"
      type={type}
      isInvalid={Boolean(error)}
      isReadOnly={onChange === undefined}
      {...(onChange && { onChange })}
      onBlur={() => onLeave?.()}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !rows) onEnter?.();
        if (event.key === "Escape") onEscape?.();
        event.continuePropagation();
      }}
      {...rest}
    >
      <Label className={quiet ? "sr" : "label"}>{label}</Label>
      {rows ? (
        <TextArea className="textarea" rows={rows} {...(placeholder && { placeholder })} />
      ) : (
        <Input className="input" {...(placeholder && { placeholder })} />
      )}
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="error-words">{error}</FieldError>
      {below}
    </AriaTextField>
  );
}
