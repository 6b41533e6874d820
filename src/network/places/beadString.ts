import type { Box } from "../geometry/box.ts";
import type { NodeId } from "../graph.ts";
import type { NodeToPlace } from "./placeRequest.ts";
import { LABEL_GAP, type PlacedLabel, type PlacedNode, labelBeside } from "./places.ts";

/** Of the string that shows between a plate and its first bead, and between two beads, in CSS pixels. */
const FIRST_GAP = 7;
const BEAD_GAP = 2.5;
const NAME_GAP = 2;
const HAIR = 0.5;
/** From the middle of one bead to that of the next, at least. */
const PITCH = 18;

/** Beads one below the other on a string, from a place below the middle of their plate on. */
export function hangString(
  beneath: NodeId,
  beads: readonly NodeToPlace[],
  string: { readonly x: number; readonly below: number; readonly names: "start" | "end" | null },
): readonly PlacedNode[] {
  let y = 0;
  return beads.map((bead, at) => {
    const before = beads[at - 1];
    y = before === undefined ? string.below + FIRST_GAP + bead.height / 2 : y + pitch(before, bead);
    const { id, width, height } = bead;
    const box = { x: string.x, y, width, height };
    return { id, ...box, label: nameAt(box, bead.labels, string.names), beneath };
  });
}

function pitch(upper: NodeToPlace, lower: NodeToPlace): number {
  const marks = (upper.height + lower.height) / 2 + BEAD_GAP;
  const names = (nameHeight(upper) + nameHeight(lower)) / 2 + NAME_GAP;
  return Math.max(PITCH, marks, names, nameApart(upper, lower), nameApart(lower, upper));
}

/** How far away another bead must be for a name to stay nearest to its own, even if the other one is larger. */
function nameApart(named: NodeToPlace, other: NodeToPlace): number {
  const across = Math.max(0, LABEL_GAP.end - Math.max(0, other.width - named.width) / 2);
  const down = Math.sqrt(LABEL_GAP.end ** 2 - across ** 2);
  return (nameHeight(named) + other.height) / 2 + down + HAIR;
}

function nameHeight({ labels }: NodeToPlace): number {
  return labels[0]?.height ?? 0;
}

function nameAt(bead: Box, labels: NodeToPlace["labels"], side: "start" | "end" | null): PlacedLabel | null {
  const choice = labels.find((label) => label.side === side) ?? labels[0];
  return choice === undefined || side === null ? null : labelBeside(bead, { ...choice, side });
}
