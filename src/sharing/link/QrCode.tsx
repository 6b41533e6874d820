import { useMemo } from "react";
import { qrCode } from "./qrCode.ts";

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
