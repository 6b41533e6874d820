import { useMessages } from "../../i18n/useMessages.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { QrCode } from "./QrCode.tsx";
import "./linkTab.css";

interface LargeCodeProps {
  readonly link: string;
  /** What to scan it for; by itself to open this view. */
  readonly title?: string;
  readonly onClose: () => void;
}

/** The QR code over the whole screen, with its address to be read out, for a projector. */
export function LargeCode({ link, title, onClose }: LargeCodeProps) {
  const { link: words } = useMessages();
  return (
    <Dialog title={title ?? words.scan} isFull onClose={onClose}>
      <div className="large-code">
        <QrCode text={link} name={words.code({ link })} />
        <p dir="ltr">{link}</p>
      </div>
    </Dialog>
  );
}
