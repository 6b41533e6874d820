import type { NodeId } from "../graph.ts";
import { groupBy } from "../groupBy.ts";
import type { PlacedNode } from "../places/places.ts";

/** Beside a bead, on the side away from its name, so much of its box is left for the string, in CSS pixels. */
export const STRING_ROOM = 5;
/** How far inside the box of the widest bead the string runs. */
const INSET = 2;

/** How a bead hangs: its string runs up beside the beads, so that no line lies under another's mark. */
export interface BeadString {
  readonly bead: PlacedNode;
  readonly above: PlacedNode;
  /** Where the string runs. */
  readonly x: number;
  /** The first bead of the string begins here. */
  readonly top: number;
  /** Whether names are at the end of the line, and the string at its start. */
  readonly isAtStart: boolean;
}

/** The strings that the beads of a layout hang on. */
export function beadStrings(nodes: readonly PlacedNode[]): ReadonlyMap<NodeId, BeadString> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const strings = groupBy(
    nodes.filter(({ beneath }) => beneath !== null && byId.has(beneath)),
    ({ beneath, x }) => `${beneath} ${Math.round(x)}`,
  );
  return new Map(
    [...strings.values()].flatMap((beads) => {
      const isAtStart = !beads.some(({ label }) => label?.side === "start");
      const half = Math.max(...beads.map(({ width }) => width)) / 2 - INSET;
      const top = Math.min(...beads.map(({ y, height }) => y - height / 2));
      return beads.flatMap((bead) => {
        const above = byId.get(bead.beneath as NodeId);
        const x = bead.x + (isAtStart ? -half : half);
        return above === undefined ? [] : [[bead.id, { bead, above, x, top, isAtStart }] as const];
      });
    }),
  );
}
