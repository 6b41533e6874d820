import type { Graph } from "../../../network/graph.ts";
import { InRoom } from "../../../ui/room/InRoom.tsx";
import { makeRoom } from "../../../ui/room/room.ts";
import type { LinkCanvasProps } from "./LinkCanvas.tsx";

/** More links than this are painted: a drawing of so many cannot be moved. */
const MOST_DRAWN_LINKS = 1500;

/** Whether a network has so many links that they are painted, not drawn. */
export function isPainted({ links }: Graph): boolean {
  return links.length > MOST_DRAWN_LINKS;
}

const canvasRoom = makeRoom(async () => (await import("./LinkCanvas.tsx")).LinkCanvas);

/** The links of a scene on a canvas, which is loaded for the first network that has so many. */
export function PaintedLinks(props: LinkCanvasProps) {
  return <InRoom room={canvasRoom}>{(LinkCanvas) => <LinkCanvas {...props} />}</InRoom>;
}
