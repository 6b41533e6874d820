import { layoutNetwork } from "./layoutNetwork.ts";
import type { LayoutRequest } from "./layoutRequest.ts";

addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => postMessage(layoutNetwork(data)));
