import { placeNodes } from "../places/placeNodes.ts";
import type { Places } from "../places/places.ts";
import { layoutNetwork } from "./layoutNetwork.ts";
import type { Layout, LayoutRequest } from "./layoutRequest.ts";

/** What a worker is asked for: a layout, with places that are known already or none. */
export interface LayoutQuestion {
  readonly request: LayoutRequest;
  readonly known: Places | null;
}

/** What it answers: the places as soon as they are there, and then with the lines, which take longer. */
export interface LayoutAnswer {
  readonly layout: Layout;
  readonly isWhole: boolean;
}

addEventListener("message", ({ data: { request, known } }: MessageEvent<LayoutQuestion>) => {
  const places = known ?? placeNodes(request);
  if (known === null) answer({ layout: layoutNetwork({ ...request, lines: [] }, places), isWhole: false });
  answer({ layout: layoutNetwork(request, places), isWhole: true });
});

function answer(given: LayoutAnswer): void {
  postMessage(given);
}
