import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { Button } from "./button.tsx";
import "./overlay.css";

interface Props {
  open: boolean;
  title: string;
  children: ReactNode;
  /** The button that does it, named by its result; "Cancel" stands before it. */
  action: ReactNode;
  /** What leaving it without the action is called, where there is nothing to cancel. */
  leave?: string;
  onClose(): void;
}

/** Asks for what an action needs, above the screen. Esc closes it and focus goes back where it was. */
export function Dialog({ open, title, children, action, leave = "Cancel", onClose }: Props) {
  return (
    <ModalOverlay className="scrim" isOpen={open} onOpenChange={(next) => !next && onClose()}>
      <Modal className="dialog-frame">
        <AriaDialog className="dialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          <div className="dialog-actions">
            <Button tone="quiet" onPress={onClose}>
              {leave}
            </Button>
            {action}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
