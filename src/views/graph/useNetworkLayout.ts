import { useEffect, useMemo, useState } from "react";
import { layoutNetwork } from "../../network/layout/layoutNetwork.ts";
import type { Layout, LayoutRequest } from "../../network/layout/layoutRequest.ts";
import { makeRoom } from "../../ui/room/room.ts";

/** Up to so many nodes a layout is there before the first paint; more would hold up the page. */
const NODES_AT_ONCE = 80;

/** The script of the worker, which holds the layout a second time and is loaded for the first large network. */
const largeLayouts = makeRoom(
  async () => (await import("../../network/layout/layout.worker.ts?worker&inline")).default,
);

interface Answer {
  readonly request: LayoutRequest;
  readonly layout: Layout;
}

/** The layout of a network: at once if it is small, from a worker if it is large; null until it is there. */
export function useNetworkLayout(request: LayoutRequest | null): Layout | null {
  const isSmall = request !== null && request.nodes.length <= NODES_AT_ONCE;
  const atOnce = useMemo(() => (isSmall ? layoutNetwork(request) : null), [isSmall, request]);
  const [answer, setAnswer] = useState<Answer | null>(null);

  useEffect(() => {
    if (request === null || isSmall) return undefined;
    return askWorker(request, (layout) => setAnswer({ request, layout }));
  }, [request, isSmall]);

  return atOnce ?? (answer?.request === request ? answer.layout : null);
}

/** The layout of a network, asked for once: at once if it is small, from a worker if it is large. */
export function layoutOnce(request: LayoutRequest): Promise<Layout> {
  if (request.nodes.length <= NODES_AT_ONCE) return Promise.resolve(layoutNetwork(request));
  return new Promise((resolve) => void askWorker(request, resolve));
}

/** Asks a worker for the layout, or does the work here where no worker may run. Returns what calls it off. */
function askWorker(request: LayoutRequest, onLayout: (layout: Layout) => void): () => void {
  let worker: Worker | null = null;
  let isCalledOff = false;
  const ask = async () => {
    const LayoutWorker = await largeLayouts.load();
    if (isCalledOff) return;
    worker = new LayoutWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<Layout>) => onLayout(data));
    worker.postMessage(request);
  };
  ask().catch(() => {
    if (!isCalledOff) onLayout(layoutNetwork(request));
  });
  return () => {
    isCalledOff = true;
    worker?.terminate();
  };
}
