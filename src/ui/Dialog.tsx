import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from "react";
import { useMessages } from "../i18n/useMessages.ts";
import { Button } from "./Button.tsx";
import "./dialog.css";

interface DialogProps {
  readonly title: string;
  /** Over the whole screen. */
  readonly isFull?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own dialog over the page: it keeps the focus inside, Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, isFull = false, onClose, children }: DialogProps) {
  const { share } = useMessages();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  // React tells an outer dialog of the closing of one inside it.
  const onOwnClose = (event: SyntheticEvent) => {
    if (event.target === event.currentTarget) onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={isFull ? "dialog dialog--full" : "dialog"}
      aria-labelledby={id}
      onClose={onOwnClose}
    >
      <div className="dialog__head">
        <h2 id={id}>{title}</h2>
        <Button isPlain onClick={onClose}>
          {share.close}
        </Button>
      </div>
      {children}
    </dialog>
  );
}
