import { useMemo } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { Dialog } from "../Dialog.tsx";
import { qrCode } from "./qrCode.ts";
import "./largeCode.css";

interface QrCodeProps {
  readonly text: string;
  /** What a screen reader calls it. */
  readonly name: string;
}

/** The QR code of a text, dark on white in both themes since scanners expect that; nothing where the text is too long. */
export function QrCode({ text, name }: QrCodeProps) {
  const code = useMemo(() => qrCode(text), [text]);
  if (code === null) return null;
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={name}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
    >
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}

interface LargeCodeProps {
  readonly link: string;
  /** What to scan it for; by itself to open this view. */
  readonly title?: string;
  readonly onClose: () => void;
}

/** The QR code over the whole screen, with its address to be read out, for a projector. */
export function LargeCode({ link, title, onClose }: LargeCodeProps) {
  const { share } = useMessages();
  return (
    <Dialog title={title ?? share.scan} isFull onClose={onClose}>
      <div className="large-code">
        <QrCode text={link} name={share.code({ link })} />
        <p dir="ltr">{link}</p>
      </div>
    </Dialog>
  );
}
