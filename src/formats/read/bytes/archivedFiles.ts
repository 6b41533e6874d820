import { unzipSync } from "fflate";
import type { GivenFile } from "../model/found.ts";
import { BESIDE } from "./unpacker.ts";

/** As much as of a file that is not packed. */
const MOST_BYTES = 200_000_000;

/**
 * The files in a zip, without folders and what systems add. Throws for what is no sound zip, and a RangeError for what would
 * be too large when it is unpacked.
 */
export function archivedFiles(bytes: ArrayBuffer): readonly GivenFile[] {
  let size = 0;
  const files = unzipSync(new Uint8Array(bytes), {
    filter: ({ name, originalSize }) => {
      if (BESIDE.test(name)) return false;
      size += originalSize;
      if (size > MOST_BYTES) throw new RangeError("This archive is too large.");
      return true;
    },
  });
  return Object.entries(files).map(([path, content]) => ({
    name: path.replace(/^.*\//, ""),
    content: content.slice().buffer,
  }));
}
