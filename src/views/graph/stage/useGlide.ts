import { type RefObject, useEffect, useLayoutEffect } from "react";
import { REDUCED_MOTION } from "../../../host/mediaQueries.ts";
import { makeRoom } from "../../../ui/room/room.ts";
import type { NodeMarkScene } from "../nodeScene.ts";

/** Nothing waits for it: where it is not there yet, marks are where they are at once. */
const gliding = makeRoom(async () => await import("../../../ui/glide/glide.ts"));

const MOVING = { marks: ".node-mark[data-id]", lines: ".link-mark" };

/**
 * Lets marks that were elsewhere a moment ago, in this view or in the one before, glide to where they are, and lines fade in. Not
 * while one is dragged, nor for who asks for no motion. They can be pointed at all the while.
 */
export function useGlide(
  marks: RefObject<SVGGElement | null>,
  nodes: readonly NodeMarkScene[],
  isStill: boolean,
): void {
  useEffect(() => {
    if (canGlide()) gliding.load().catch(() => {});
  }, []);

  useLayoutEffect(() => {
    const ground = marks.current;
    if (ground === null || nodes.length === 0) return undefined;
    const placed = nodes.map(({ node, x, y }) => ({ id: node.id, x, y }));
    const act = () => gliding.inside()?.glide(ground, placed, MOVING);
    // By then zoom and size have settled, and nothing has been painted yet.
    const frame = isStill && canGlide() ? requestAnimationFrame(act) : 0;
    return () => {
      cancelAnimationFrame(frame);
      gliding.inside()?.leave(ground, placed);
    };
  }, [marks, nodes, isStill]);
}

function canGlide(): boolean {
  return "animate" in Element.prototype && !matchMedia(REDUCED_MOTION).matches;
}
