import { unzipSync, zipSync } from "fflate";

/** A workbook with more bytes than these, unpacked, is not read: no spreadsheet has so many, and a tab would run out of memory. */
const MOST_BYTES = 600_000_000;

/** A workbook without compression. */
export interface UnpackedWorkbook {
  readonly bytes: ArrayBuffer;
  /** The files in it, by their paths. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
}

/**
 * The same workbook without compression. Its reader would unpack a large one in workers of its own, and wait for them for ever
 * where a page may start none. Throws for what is no sound zip file, and a RangeError
 * for what is too large.
 */
export function unpackedWorkbook(bytes: ArrayBuffer): UnpackedWorkbook {
  let size = 0;
  const parts = unzipSync(new Uint8Array(bytes), {
    filter: ({ name, originalSize }) => {
      size += originalSize;
      if (size > MOST_BYTES) throw new RangeError("This workbook is too large.");
      return /\.(?:xml|rels)$/.test(name);
    },
  });
  return { bytes: zipSync(parts, { level: 0 }).buffer, parts };
}
