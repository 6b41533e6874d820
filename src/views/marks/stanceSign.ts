import type { Stance } from "../../case/statement.ts";
import { STANCE_SHAPES } from "../../ui/stanceShapes.ts";
import type { Colour, GroupMark } from "./paint/mark.ts";

/** Shapes of stances are drawn on a square of so many pixels. */
const SQUARE = 12;

interface SignPlace {
  /** Where it begins. */
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  /** How wide and high it is, in CSS pixels. */
  readonly size: number;
  /** The colour of its stance where this is left out. */
  readonly fill?: Colour;
  readonly role?: string;
  readonly opacity?: number;
}

/** The sign of a stance, which says the same as its colour. */
export function stanceSign(
  stance: Stance,
  { x, y, size, fill = stance, role, opacity }: SignPlace,
): GroupMark {
  const shape = { kind: "path", path: STANCE_SHAPES[stance], fill } as const;
  return {
    kind: "group",
    x,
    y: y - size / 2,
    scale: size / SQUARE,
    ...(opacity === undefined ? {} : { opacity }),
    marks: [role === undefined ? shape : { ...shape, role }],
  };
}
