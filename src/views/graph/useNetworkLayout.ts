import { useEffect, useMemo, useState } from "react";
import { type Layout, type LayoutRequest, areSameNodes } from "../../network/layout/layoutRequest.ts";
import { askForLayout, layoutAtOnce, placesOf } from "./layoutEngine.ts";

interface Answer {
  readonly request: LayoutRequest;
  readonly layout: Layout;
}

interface DrawnLayout {
  /** Null where there is nothing to draw yet. */
  readonly layout: Layout | null;
  /** Whether another is on its way, which will take its place. */
  readonly isAwaited: boolean;
}

/**
 * The layout of a network: at once if it is there, else from a worker. Until then, one of the same places with the lines
 * of before, else that of the same nodes in the frame of before; null where there is none.
 */
export function useNetworkLayout(request: LayoutRequest | null): DrawnLayout {
  const placed = useMemo(() => (request === null ? null : placesOf(request)), [request]);
  const asked = useWholeLayout(request);
  const layout = useFormer(request, asked ?? placed);
  return { layout, isAwaited: layout !== null && asked === null };
}

/** The layout of a network as it was asked for, for what is drawn once and kept; null until it is there. */
export function useWholeLayout(request: LayoutRequest | null): Layout | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const known = useMemo(() => (request === null ? null : layoutAtOnce(request)), [request]);

  useEffect(() => {
    if (request === null || known !== null) return undefined;
    return askForLayout(request, (layout) => setAnswer({ request, layout }));
  }, [request, known]);

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
