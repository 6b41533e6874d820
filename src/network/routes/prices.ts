import type { Stop } from "./ports.ts";
import type { Leg } from "./way.ts";

/** What a bend costs, and how much more the sharper it is, in CSS pixels of detour. */
const BEND = 10;
const SHARPNESS = 40;
/** What it costs to squeeze past a box, for each pixel. */
const SQUEEZE = 20;
/** What it costs to meet a plate aslant, and almost along its edge. */
const SLANT = 14;
const GRAZE = 200;
const GRAZING = 0.35;
/** Aslant beyond this, a line would run along the edge; a cosine. */
const ALONG = 0.1;

/** What bending from one leg to the next costs. */
export function priceOfBend(before: Leg, after: Leg): number {
  const straight = (before.dx * after.dx + before.dy * after.dy) / (before.length * after.length || 1);
  return BEND + SHARPNESS * (1 - straight);
}

/** What it costs that a leg keeps only so far from boxes where it should keep farther. */
export function priceOfSqueeze(clearance: number, wanted: number): number {
  return clearance < wanted ? SQUEEZE * (wanted - clearance) : 0;
}

/** What leaving a stop on that leg costs; infinite if it leads into the plate. */
export function priceOfLeaving({ facing }: Stop, { dx, dy, length }: Leg): number {
  return facing === null ? 0 : priceOfSlant((facing.x * dx + facing.y * dy) / (length || 1));
}

/** The same for arriving at a stop. */
export function priceOfArriving({ facing }: Stop, { dx, dy, length }: Leg): number {
  return facing === null ? 0 : priceOfSlant(-(facing.x * dx + facing.y * dy) / (length || 1));
}

function priceOfSlant(straight: number): number {
  if (straight <= ALONG) return Number.POSITIVE_INFINITY;
  return SLANT * (1 - straight) + (straight < GRAZING ? GRAZE * (GRAZING - straight) : 0);
}
