import type { Size } from "../host/useElementSize.ts";
import { usePrinting } from "../host/usePrinting.ts";

/** The `viewBox` by which a drawing of a size shrinks to the paper; none on the screen, where it is drawn as large as it is. */
export function usePrintedBox(size: Size | null): string | undefined {
  const isPrinting = usePrinting();
  return isPrinting && size !== null ? `0 0 ${size.width} ${size.height}` : undefined;
}
