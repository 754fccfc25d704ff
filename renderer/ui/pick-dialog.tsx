import type { ReactNode } from "react";
import { Dialog, Heading } from "react-aria-components/Dialog";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { Button } from "./button.tsx";
import "./overlay.css";
import "./combo.css";

interface Props {
  title: string;
  /** `why` says why one cannot be picked now. */
  options: readonly { id: string; text: string; words: ReactNode; why?: string | undefined }[];
  /** What is said when there are none. */
  empty: string;
  onPick(id: string): void;
  onClose(): void;
}

/** One of a few, above the screen: ↑ ↓ and Enter, or a click. Esc gives focus back where it was. */
export function PickDialog({ title, options, empty, onPick, onClose }: Props) {
  const off = options.filter(({ why }) => why !== undefined).map(({ id }) => id);
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={(next) => !next && onClose()}>
      <Modal className="dialog-frame">
        <Dialog className="dialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {options.length === 0 ? (
            <p>{empty}</p>
          ) : (
            <ListBox
              aria-label={title}
              autoFocus="first"
              className="options pick-options"
              disabledKeys={off}
              onAction={(key) => onPick(String(key))}
            >
              {options.map(({ id, text, words, why }) => (
                <ListBoxItem key={id} id={id} textValue={why ? `${text}, ${why}` : text} className="option">
                  {words}
                  {why && <span className="option-why">{why}</span>}
                </ListBoxItem>
              ))}
            </ListBox>
          )}
          <div className="dialog-actions">
            <Button tone="quiet" onPress={onClose}>
              Cancel
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
