import type { ActorShape } from "../../case/kinds/actorKind.ts";
import type { Stance } from "../../case/statement.ts";
import { type LinkLook, linkMark } from "./linkLook.ts";
import { type PicturePart, type PathMark, movedTo } from "./paint/mark.ts";
import { symbolRadius } from "./nodeFigure.ts";
import { plateMark, shareMark, smallSymbol, symbolMark } from "./nodeLook.ts";
import { nodeShape } from "./nodeShape.ts";

/** A sign of a legend, drawn from 0 to its width around half its height. */
export type LegendSign = PicturePart;

const LINE = { width: 34, height: 12 };
/** Symbols of actors are drawn so much smaller than in the picture. */
const SMALLER = 0.62;

/** The line of a stance as it is where it is brought out: pale colours are hard to tell apart. */
export function stanceLineSign(stance: Stance): LegendSign {
  return { ...LINE, marks: [linkMark(straight(stance), "strong")] };
}

/** The line of a tie; pale where it rests on one statement. */
export function tieSign(look: LinkLook, isThin = false): LegendSign {
  return { ...LINE, marks: [linkMark({ ...straight(look), isThin })] };
}

/** The arrow of an address. */
export function arrowSign(look: LinkLook): LegendSign {
  const arrow = { look, isThin: false, path: "M0 0H27", width: 1.4, head: "M34 0L26 3.5L26 -3.5Z" };
  return { ...LINE, marks: [linkMark(arrow, "strong")] };
}

/** That more is behind a wider line. */
export const WIDTH_SIGN: LegendSign = {
  ...LINE,
  marks: [softLine("M0 0H15", 1.1), softLine("M19 0H34", 3.4)],
};

/** The plate of a proposition with the line that stances share. */
export const PLATE_SIGN: LegendSign = {
  width: 30,
  height: 14,
  marks: [
    plateMark({ x: 0.5, y: -6.5, width: 29, height: 13 }),
    shareMark("oppose", { x: 0.5, y: 3.5, width: 10, height: 3 }),
    shareMark("support", { x: 10.5, y: 3.5, width: 19, height: 3 }),
  ],
};

/** The symbol of an actor, as large as so many statements make it. */
export function shapeSign(shape: ActorShape, { isNamed = true, statements = 3 } = {}): LegendSign {
  const radius = symbolRadius(statements);
  const side = 2 * (radius * 1.35 + 1) * SMALLER;
  const symbol = symbolMark(nodeShape(shape, radius), isNamed);
  const marks = [{ ...movedTo(side / 2, 0, symbol), scale: SMALLER }];
  return { width: side, height: side, marks };
}

/** The symbol of an actor as it is beside names. */
export function smallSign(shape: ActorShape, { isNamed = true } = {}): LegendSign {
  const symbol = smallSymbol(shape, isNamed);
  return { width: 13, height: 13, marks: [movedTo(6.5, 0, symbol)] };
}

function straight(look: LinkLook) {
  return { look, isThin: false, path: "M0 0H34", width: 2.2 };
}

function softLine(path: string, strokeWidth: number): PathMark {
  return { kind: "path", path, stroke: "ink-soft", strokeWidth };
}
