import type { Size } from "../../ui/hooks/useElementSize.ts";
import { usePrinting } from "../../ui/hooks/usePrinting.ts";

/**
 * The `viewBox` by which a drawing shrinks to the paper: of the size of its frame, or as high as it needs itself. None on
 * the screen, where it is drawn as large as it is.
 */
export function usePrintedBox(frame: Size | null, ownHeight: number | null): string | undefined {
  const isPrinting = usePrinting();
  return isPrinting && frame !== null ? `0 0 ${frame.width} ${ownHeight ?? frame.height}` : undefined;
}
