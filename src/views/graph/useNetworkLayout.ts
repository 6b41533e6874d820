import { useEffect, useMemo, useState } from "react";
import { type Layout, type LayoutRequest, areSameNodes } from "../../network/layout/layoutRequest.ts";
import { askForLayout, layoutAtOnce, placesOf } from "./layoutEngine.ts";

interface Answer {
  readonly request: LayoutRequest;
  readonly layout: Layout;
}

/** A layout to draw, or that it is on its way. */
export interface DrawnLayout {
  /** Null where there is nothing to draw yet. */
  readonly layout: Layout | null;
  /** Whether another is on its way, which will take its place. */
  readonly isAwaited: boolean;
  /** Whether it was called off, and what calls it off and takes it up again. */
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly resume: () => void;
}

/**
 * The layout of a network: at once if it is there, else from a worker. Until then, one of the same places with the lines
 * of before, else that of the same nodes in the frame of before; null where there is none.
 */
export function useNetworkLayout(request: LayoutRequest | null): DrawnLayout {
  const placed = useMemo(() => (request === null ? null : placesOf(request)), [request]);
  const [stopped, setStopped] = useState<LayoutRequest | null>(null);
  const isStopped = request !== null && stopped === request;
  const asked = useWholeLayout(request, isStopped);
  const layout = useFormer(request, asked ?? placed);
  return {
    layout,
    isAwaited: layout !== null && asked === null,
    isStopped,
    stop: () => setStopped(request),
    resume: () => setStopped(null),
  };
}

/** The layout of a network as it was asked for, for what is drawn once and kept; null until it is there, and while nobody wants it. */
export function useWholeLayout(request: LayoutRequest | null, isStopped = false): Layout | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const known = useMemo(() => (request === null ? null : layoutAtOnce(request)), [request]);

  useEffect(() => {
    if (request === null || known !== null || isStopped) return undefined;
    return askForLayout(request, (layout) => setAnswer({ request, layout }));
  }, [request, known, isStopped]);

  return known ?? (answer?.request === request ? answer.layout : null);
}

/** A layout that follows another only once that is there, as long as both place the same nodes. */
function useFormer(request: LayoutRequest | null, layout: Layout | null): Layout | null {
  const [former, setFormer] = useState<Answer | null>(null);
  if (request !== null && layout !== null && former?.layout !== layout) setFormer({ request, layout });
  if (layout !== null || request === null || former === null) return layout;
  return areSameNodes(former.request, request) ? former.layout : null;
}

/** The whole layout of a network, asked for once. */
export function layoutOnce(request: LayoutRequest): Promise<Layout> {
  const layout = layoutAtOnce(request);
  if (layout !== null) return Promise.resolve(layout);
  return new Promise((resolve) => void askForLayout(request, resolve));
}
