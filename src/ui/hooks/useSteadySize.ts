import { useState } from "react";
import type { Size } from "./useElementSize.ts";

/** A change of a side by less than this, in CSS pixels, is not followed. */
const SLACK = 48;

/** A size that follows another only when that has changed by much: a line of text more above must not move all below. */
export function useSteadySize(size: Size | null): Size | null {
  const [steady, setSteady] = useState(size);
  const next = isNear(steady, size) ? steady : size;
  if (next !== steady) setSteady(next);
  return next;
}

function isNear(steady: Size | null, size: Size | null): boolean {
  if (steady === null || size === null) return steady === size;
  return Math.abs(steady.width - size.width) < SLACK && Math.abs(steady.height - size.height) < SLACK;
}
