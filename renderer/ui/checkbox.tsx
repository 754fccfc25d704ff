import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components/Checkbox";
import "./checkbox.css";

interface Props {
  children: ReactNode;
  checked: boolean;
  disabled?: boolean;
  onChange(checked: boolean): void;
}

export function Checkbox({ children, checked, disabled = false, onChange }: Props) {
  return (
    <AriaCheckbox className="check" isSelected={checked} isDisabled={disabled} onChange={onChange}>
      <span className="box">
        <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3 8.6 3.3 3.3L13 4.8" />
        </svg>
      </span>
      {children}
    </AriaCheckbox>
  );
}
