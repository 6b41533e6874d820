import { encode } from "uqr";

/** A QR code as a picture: how many modules a side, its quiet zone included, and the path that paints the dark ones. */
export interface QrPicture {
  readonly size: number;
  readonly path: string;
}

/** The light modules that the standard asks for around the code. Source: ISO/IEC 18004, quiet zone. */
const QUIET_ZONE = 4;

/** The QR code of a text, which survives the loss of 15 % of it (level M); null where the text is too long for any code. */
export function qrCode(text: string): QrPicture | null {
  try {
    const { size, data } = encode(text, { ecc: "M", border: QUIET_ZONE });
    return { size, path: data.flatMap((row, y) => runsOf(row).map((run) => rectangle(run, y))).join("") };
  } catch {
    return null;
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The dark stretches of a row. */
function runsOf(row: readonly boolean[]): readonly Run[] {
  const begins = row.flatMap((isDark, x) => (isDark && row[x - 1] !== true ? [x] : []));
  return begins.map((from) => {
    const end = row.indexOf(false, from);
    return { from, to: end === -1 ? row.length : end };
  });
}

function rectangle({ from, to }: Run, y: number): string {
  return `M${from} ${y}h${to - from}v1h${from - to}z`;
}
