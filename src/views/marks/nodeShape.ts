import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from "d3";
import type { ActorShape } from "../../case/kinds/actorKind.ts";

type Corner = readonly [x: number, y: number];

/** Outlines that d3 does not have, in the form that d3 asks of a symbol. */
function polygon(cornersOf: (size: number) => readonly Corner[]): SymbolType {
  return {
    draw: (context, size) => {
      const [first = [0, 0], ...others] = cornersOf(size);
      context.moveTo(...first);
      for (const corner of others) context.lineTo(...corner);
      context.closePath();
    },
  };
}

/** Flat-topped. */
const hexagon = polygon((size) => {
  const radius = Math.sqrt(size / 2.6);
  return Array.from({ length: 6 }, (_, corner) => [
    radius * Math.cos((corner * Math.PI) / 3),
    radius * Math.sin((corner * Math.PI) / 3),
  ]);
});

/** As d3's triangle, on its head. */
const triangleDown = polygon((size) => {
  const down = 2 * Math.sqrt(size / (Math.sqrt(3) * 3));
  const across = (down * Math.sqrt(3)) / 2;
  return [
    [0, down],
    [-across, -down / 2],
    [across, -down / 2],
  ];
});

/** More than twice as high as it is wide, so that nobody takes it for a square. */
const pillar = polygon((size) => {
  const across = Math.sqrt(size / 2.2) / 2;
  const down = 2.2 * across;
  return [
    [-across, -down],
    [across, -down],
    [across, down],
    [-across, down],
  ];
});

const SYMBOLS: Readonly<Record<ActorShape, SymbolType>> = {
  circle: symbolCircle,
  square: symbolSquare,
  diamond: symbolDiamond,
  triangle: symbolTriangle,
  star: symbolStar,
  hexagon,
  cross: symbolCross,
  "triangle-down": triangleDown,
  pillar,
};

/** Shape is kind of actor: the outline, around 0,0, with the area of a circle of that radius. */
export function nodeShape(shape: ActorShape, radius: number): string {
  return symbol(SYMBOLS[shape], Math.PI * radius ** 2)() ?? "";
}
