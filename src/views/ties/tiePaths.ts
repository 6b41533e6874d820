import type { Point } from "../../network/geometry/point.ts";
import type { GraphLink, NodeId } from "../../network/graph.ts";
import { toTenths } from "../marks/paint/rounded.ts";

/** How far a tie bends aside, as a share of its length: enough to tell it from another that runs the same way. */
const BEND = 0.11;

/** A shallow curve for each tie, from the middle of the one node to the middle of the other, always bent the same way. */
export function tiePaths<Link extends GraphLink>(
  links: readonly Link[],
  places: ReadonlyMap<NodeId, Point>,
): ReadonlyMap<Link["id"], string> {
  return new Map(
    links.flatMap(({ id, source, target }) => {
      const [from, to] = [places.get(source), places.get(target)];
      return from === undefined || to === undefined ? [] : [[id, curve(from, to)]];
    }),
  );
}

/** Bent upwards, whichever end comes first, so that ties of one height rise over the nodes between them. */
function curve(from: Point, to: Point): string {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const side = across >= 0 ? 1 : -1;
  const control = {
    x: (from.x + to.x) / 2 + side * down * BEND,
    y: (from.y + to.y) / 2 - side * across * BEND,
  };
  return `M${toTenths(from.x)} ${toTenths(from.y)}Q${toTenths(control.x)} ${toTenths(control.y)} ${toTenths(to.x)} ${toTenths(to.y)}`;
}
