import { useMessages } from "../../i18n/useMessages.ts";
import { linkWords } from "../../i18n/en/sharing/link.ts";
import { useWords } from "../../i18n/useWords.ts";
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
  const { share } = useMessages();
  const words = useWords(linkWords);
  return (
    <Dialog title={title ?? words.scan} isFull onClose={onClose}>
      <div className="large-code">
        <QrCode text={link} name={share.code({ link })} />
        <p dir="ltr">{link}</p>
      </div>
    </Dialog>
  );
}
