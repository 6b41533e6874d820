import { useMemo } from "react";
import { type Size, useSteadySize } from "../../ui/hooks/useElementSize.ts";
import type { Graph, GraphLink } from "../../network/graph.ts";
import type { LayoutRequest } from "../../network/layout/layoutRequest.ts";
import type { Pin } from "../../network/layout/pin.ts";
import { useTellFrame } from "./drawnFrame.ts";
import { frameFor } from "./layoutFrames.ts";
import { type LinkDrawing, linesToLead } from "./linkDrawing.ts";
import type { NetworkAppearance } from "./networkAppearance.ts";
import { type Placeable, networkLayoutRequest } from "./networkLayoutRequest.ts";

interface Asked<Link extends GraphLink> extends Placeable<Link> {
  readonly network: Graph<Link>;
  /** What is faint where the network lacks it, if not the whole one. */
  readonly ghosted?: Graph<Link> | undefined;
  readonly drawing: LinkDrawing<Link>;
  readonly pins: readonly Pin[];
  /** As high as the nodes need, instead of as high as the frame. */
  readonly isCooperative: boolean;
}

/** What the layout is asked for: the whole case at about the size of the frame; null until that is measured. */
export function useLayoutRequest<Link extends GraphLink>(
  asked: Asked<Link>,
  measured: Size | null,
  { scale, letters, placedAs }: Pick<NetworkAppearance, "scale" | "letters" | "placedAs">,
): LayoutRequest | null {
  const { whole, said, hasBeads, alignment, levels, themes, several, network, drawing, pins } = asked;
  const size = useSteadySize(measured);
  const { isCooperative } = asked;
  const frame = frameFor(size, { scale, isCooperative, hasLevels: levels !== undefined });
  const { width, height, growth } = frame;
  useTellFrame(frame);
  const { ghosted = whole, led = ghosted } = asked;
  const lines = useMemo(() => linesToLead(led, network, drawing), [led, network, drawing]);
  return useMemo(
    () =>
      width === 0 || height === 0
        ? null
        : networkLayoutRequest(
            { whole, said, hasBeads, alignment, levels, themes, several },
            { width, height, growth },
            { figureOf: placedAs, lines, pins, letters },
          ),
    [
      whole,
      said,
      hasBeads,
      alignment,
      levels,
      themes,
      several,
      width,
      height,
      growth,
      placedAs,
      lines,
      pins,
      letters,
    ],
  );
}
