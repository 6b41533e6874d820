import type { Places } from "../places/places.ts";
import { layoutNetwork } from "./layoutNetwork.ts";
import type { Layout, LayoutRequest } from "./layoutRequest.ts";

/** What a worker is asked for: a layout, with places that are known already or none. */
export interface LayoutQuestion {
  readonly request: LayoutRequest;
  readonly known: Places | null;
}

addEventListener("message", ({ data: { request, known } }: MessageEvent<LayoutQuestion>) => {
  answer(layoutNetwork(request, known ?? undefined));
});

// Whoever asks waits for a sign that the worker is there.
postMessage("ready");

function answer(layout: Layout): void {
  postMessage(layout);
}
