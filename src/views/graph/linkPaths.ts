import type { Box } from "../../network/geometry/box.ts";
import type { Point } from "../../network/geometry/point.ts";
import type { NodeId } from "../../network/graph.ts";
import { groupBy } from "../../network/groupBy.ts";
import type { NetworkLink } from "../../network/twoModeNetwork.ts";
import { toTenths } from "../marks/paint/rounded.ts";

/** How far apart links may touch down on a plate, and how far from its corners, in CSS pixels. */
const WIDEST_STEP = 9;
const CORNER = 7;
/** A link whose ends differ less in height than this enters the plate from the side. */
const LEVEL = 18;

type Side = "above" | "below" | "start" | "end";

/**
 * A curve for each link from its actor to the plate of its proposition. Links touch down along the plate's edge in the
 * order in which their actors are, so they fan out instead of lying on each other.
 */
export function linkPaths(
  links: readonly NetworkLink[],
  places: ReadonlyMap<NodeId, Box>,
): ReadonlyMap<NetworkLink["id"], string> {
  const paths = new Map<NetworkLink["id"], string>();
  for (const [target, onPlate] of groupBy(links, (link) => link.target)) {
    const plate = places.get(target);
    if (plate === undefined) continue;
    for (const side of ["above", "below", "start", "end"] as const) {
      const arriving = onPlate.filter((link) => sideOf(places.get(link.source), plate) === side);
      for (const [id, path] of fan(arriving, plate, side, places)) paths.set(id, path);
    }
  }
  return paths;
}

function sideOf(actor: Box | undefined, plate: Box): Side | null {
  if (actor === undefined) return null;
  const isLevel =
    Math.abs(actor.y - plate.y) < plate.height / 2 + LEVEL && Math.abs(actor.x - plate.x) > plate.width / 2;
  if (isLevel) return actor.x < plate.x ? "start" : "end";
  return actor.y < plate.y ? "above" : "below";
}

function fan(
  links: readonly NetworkLink[],
  plate: Box,
  side: Side,
  places: ReadonlyMap<NodeId, Box>,
): [NetworkLink["id"], string][] {
  const isFlat = side === "above" || side === "below";
  const along = (link: NetworkLink) =>
    (isFlat ? places.get(link.source)?.x : places.get(link.source)?.y) ?? 0;
  const ordered = links.toSorted(
    (left, right) => along(left) - along(right) || (left.id < right.id ? -1 : 1),
  );
  const span = (isFlat ? plate.width : plate.height) - 2 * CORNER;
  const step = Math.min(WIDEST_STEP, span / Math.max(1, ordered.length - 1));
  return ordered.map((link, at) => {
    const offset = (at - (ordered.length - 1) / 2) * step;
    return [link.id, curve(places.get(link.source) ?? plate, touchDown(plate, side, offset), isFlat)];
  });
}

function touchDown(plate: Box, side: Side, offset: number): Point {
  if (side === "above") return { x: plate.x + offset, y: plate.y - plate.height / 2 };
  if (side === "below") return { x: plate.x + offset, y: plate.y + plate.height / 2 };
  if (side === "start") return { x: plate.x - plate.width / 2, y: plate.y + offset };
  return { x: plate.x + plate.width / 2, y: plate.y + offset };
}

/** Leaves the actor towards the plate and meets the plate's edge nearly at a right angle. */
function curve(from: Box, to: Point, isFlat: boolean): string {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const first = isFlat
    ? [from.x + across * 0.22, from.y + down * 0.3]
    : [from.x + across * 0.3, from.y + down * 0.22];
  const second = isFlat ? [to.x, to.y - down * 0.45] : [to.x - across * 0.45, to.y];
  return `M${toTenths(from.x)} ${toTenths(from.y)}C${first.map(toTenths).join(" ")} ${second.map(toTenths).join(" ")} ${toTenths(to.x)} ${toTenths(to.y)}`;
}
