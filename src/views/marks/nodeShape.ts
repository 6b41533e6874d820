import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from "d3";
import type { ActorKind } from "../../case/actor.ts";

/** A flat-topped hexagon, which d3 does not have, in the form that d3 asks of a symbol. */
const hexagon = {
  draw(
    context: { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void; closePath(): void },
    size: number,
  ) {
    const radius = Math.sqrt(size / 2.6);
    for (let corner = 0; corner < 6; corner += 1) {
      const [x, y] = [radius * Math.cos((corner * Math.PI) / 3), radius * Math.sin((corner * Math.PI) / 3)];
      if (corner === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.closePath();
  },
};

const SYMBOLS = {
  person: symbolCircle,
  government: symbolSquare,
  intergovernmental: symbolDiamond,
  "expert-body": symbolTriangle,
  "civil-society": symbolStar,
  academia: hexagon,
  bloc: symbolCross,
  unnamed: symbolCircle,
} as const;

/** Shape is kind of actor: the outline, around 0,0, with the area of a circle of that radius. */
export function nodeShape(kind: ActorKind, radius: number): string {
  return symbol(SYMBOLS[kind], Math.PI * radius ** 2)() ?? "";
}
