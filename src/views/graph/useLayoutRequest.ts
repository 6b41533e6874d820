import { useMemo } from "react";
import { type Size, useSteadySize } from "../../ui/hooks/useElementSize.ts";
import type { LayoutRequest } from "../../network/layout/layoutRequest.ts";
import type { NetworkAppearance } from "./networkAppearance.ts";
import { type Placeable, networkLayoutRequest } from "./networkLayoutRequest.ts";

/** Sizes are rounded down to this many CSS pixels, so a small change of the window does not place everything again. */
const SIZE_STEP = 20;

/** Where the picture may be as high as it needs, it is at least so high, or, without levels, as high as it is wide. */
const LEAST_HEIGHT = 720;

interface Asked extends Placeable {
  /** As high as the nodes need, instead of as high as the frame. */
  readonly isCooperative: boolean;
}

/** What the layout is asked for: the whole case at the size of the frame; null until that is measured. */
export function useLayoutRequest(
  asked: Asked,
  measured: Size | null,
  scale: number,
  figureOf: NetworkAppearance["figureOf"],
): LayoutRequest | null {
  const { whole, alignment, levels, themes, isCooperative } = asked;
  const size = useSteadySize(measured);
  const width = roundDown((size?.width ?? 0) / scale);
  const growth = isCooperative ? "down" : "both";
  const leastHeight = levels === undefined ? Math.min(width, LEAST_HEIGHT) : LEAST_HEIGHT;
  const height = isCooperative ? leastHeight : roundDown((size?.height ?? 0) / scale);
  return useMemo(
    () =>
      width === 0 || height === 0
        ? null
        : networkLayoutRequest({ whole, alignment, levels, themes }, { width, height, growth }, figureOf),
    [whole, alignment, levels, themes, width, height, growth, figureOf],
  );
}

function roundDown(length: number): number {
  return Math.floor(length / SIZE_STEP) * SIZE_STEP;
}
