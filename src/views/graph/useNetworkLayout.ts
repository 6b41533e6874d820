import { useEffect, useMemo, useState } from "react";
import type { Layout, LayoutRequest } from "../../network/layout/layoutRequest.ts";
import { askForLayout, layoutAtOnce, placesOf } from "./layoutEngine.ts";

interface Answer {
  readonly request: LayoutRequest;
  readonly layout: Layout;
}

/**
 * The layout of a network: at once if it is there, else from a worker. Until then, one of the same places with the lines
 * of before; null where there is none.
 */
export function useNetworkLayout(request: LayoutRequest | null): Layout | null {
  const placed = useMemo(() => (request === null ? null : placesOf(request)), [request]);
  return useAnswer(request, false) ?? placed;
}

/** The layout of a network with all its lines, for what is drawn once and kept; null until they are led. */
export function useWholeLayout(request: LayoutRequest | null): Layout | null {
  return useAnswer(request, true);
}

function useAnswer(request: LayoutRequest | null, isWholeWanted: boolean): Layout | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const known = useMemo(() => (request === null ? null : layoutAtOnce(request)), [request]);

  useEffect(() => {
    if (request === null || known !== null) return undefined;
    return askForLayout(request, (layout, isWhole) => {
      if (isWhole || !isWholeWanted) setAnswer({ request, layout });
    });
  }, [request, known, isWholeWanted]);

  return known ?? (answer?.request === request ? answer.layout : null);
}

/** The whole layout of a network, asked for once. */
export function layoutOnce(request: LayoutRequest): Promise<Layout> {
  const layout = layoutAtOnce(request);
  if (layout !== null) return Promise.resolve(layout);
  return new Promise((resolve) => {
    askForLayout(request, (given, isWhole) => {
      if (isWhole) resolve(given);
    });
  });
}
