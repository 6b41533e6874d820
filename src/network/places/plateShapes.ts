import { type Shape, bareMark, bodyAt, bothBodies, shapeOf } from "./block.ts";
import { hangString } from "./beadString.ts";
import type { NodeToPlace } from "./placeRequest.ts";
import type { PlacedNode } from "./places.ts";

/** From the end of a plate to the string nearest it, and between the strings of two sides, in CSS pixels. */
const INSET = 15;
const APART = 17;
const BEADS_APART = 5;
const NARROW = 40;
const NO_NAMES = 100_000;

/** A plate with its beads, as asked for and in less room. */
export function plateShapes(plate: NodeToPlace, beads: readonly NodeToPlace[]): readonly Shape[] {
  if (beads.length === 0) return [shapeWith(plate, [], 0)];
  const ends = beads.filter(({ hangs }) => hangs?.side === "end");
  const starts = beads.filter(({ hangs }) => hangs?.side === "start");
  return [
    ...(starts.length > 0 && ends.length > 0 ? [bothSides(plate, starts, ends)] : []),
    ...(starts.length > 0 && ends.length === 0 ? [oneSide(plate, starts, "start")] : []),
    ...(starts.length === 0 ? [oneSide(plate, ends, "end")] : []),
    oneBelowTheOther(plate, starts, ends, true),
    oneBelowTheOther(plate, starts, ends, false),
  ];
}

/** Two strings about the middle, the names of one to the left, those of the other to the right. */
function bothSides(plate: NodeToPlace, starts: readonly NodeToPlace[], ends: readonly NodeToPlace[]): Shape {
  const below = plate.height / 2;
  const x = stringsApart(starts, ends) / 2;
  const left = hangString(plate.id, starts, { x: -x, below, names: "start" });
  const right = hangString(plate.id, ends, { x, below, names: "end" });
  return shapeWith(plate, [...left, ...right], 0);
}

/** One string under one end of the plate, with its names towards the other end. */
function oneSide(plate: NodeToPlace, beads: readonly NodeToPlace[], names: "start" | "end"): Shape {
  const out = Math.max(0, plate.width / 2 - INSET);
  const x = names === "end" ? -out : out;
  return shapeWith(plate, hangString(plate.id, beads, { x, below: plate.height / 2, names }), 0);
}

/** All names to the right, those of one string beneath those of the other: as narrow as can be. */
function oneBelowTheOther(
  plate: NodeToPlace,
  starts: readonly NodeToPlace[],
  ends: readonly NodeToPlace[],
  isNamed: boolean,
): Shape {
  const out = -Math.max(0, plate.width / 2 - INSET);
  const names = isNamed ? "end" : null;
  const upper = hangString(plate.id, ends, {
    x: out + stringsApart(starts, ends),
    below: plate.height / 2,
    names,
  });
  const below = Math.max(plate.height / 2, ...upper.map(({ y, height }) => y + height / 2));
  const lower = hangString(plate.id, starts, { x: out, below, names });
  return shapeWith(plate, [...upper, ...lower], isNamed ? NARROW : NO_NAMES);
}

/** Between the middles of two strings, so that neither bead nor string touches a bead of the other; 0 for only one. */
function stringsApart(starts: readonly NodeToPlace[], ends: readonly NodeToPlace[]): number {
  if (starts.length === 0 || ends.length === 0) return 0;
  const widest = (beads: readonly NodeToPlace[]) => Math.max(...beads.map(({ width }) => width));
  return Math.max(APART, (widest(starts) + widest(ends)) / 2 + BEADS_APART);
}

function shapeWith(node: NodeToPlace, beads: readonly PlacedNode[], penalty: number): Shape {
  const plate = bareMark(node);
  const hanging = beads.flatMap((bead) => (bead.label === null ? [bead] : [bead, bead.label])).map(bodyAt);
  const bodies = hanging.length === 0 ? [] : [hanging.reduce(bothBodies)];
  return shapeOf([plate, ...beads], [bodyAt(plate), ...bodies], penalty);
}
