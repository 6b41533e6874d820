import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CAPTION_LINE, CAPTION_SIZE } from "../../../src/views/graph/linkMarks.ts";
import { type Captioned, placeCaptions } from "../../../src/views/addressees/addressCaptions.ts";
import { labelBox } from "../../../src/views/graph/nodeScene.ts";
import type { LinkCaption } from "../../../src/views/graph/linkDrawing.ts";
import { textWidth } from "../../../src/views/marks/textWidth.ts";
import { areTooNear } from "../../../src/network/geometry/box.ts";
import { spot } from "../spot.ts";

const straight = (id: string, from: readonly [number, number], to: readonly [number, number]): Captioned => ({
  id,
  points: [
    { x: from[0], y: from[1] },
    { x: to[0], y: to[1] },
  ],
  lines: ["calls on"],
});

const boxOf = ({ x, y, lines }: LinkCaption) => ({
  x,
  y,
  width: Math.max(...lines.map((line) => textWidth(line, CAPTION_SIZE))),
  height: lines.length * CAPTION_LINE,
});

describe("the caption of a link", () => {
  const ends = [spot(0, 0), spot(400, 0)];

  test("stands in the middle of its line", () => {
    expect(placeCaptions([straight("one", [0, 0], [400, 0])], ends).get("one")).toEqual({
      lines: ["calls on"],
      x: 200,
      y: 0,
      isCrowded: false,
    });
  });

  test("makes way for a node and for another line", () => {
    const link = straight("one", [0, 0], [400, 0]);
    const beside = placeCaptions([link], [...ends, spot(200, 0)]).get("one");
    expect(Math.abs((beside?.x ?? 200) - 200)).toBeGreaterThan(20);
    const crossing = straight("two", [200, -200], [200, 200]);
    const crossed = placeCaptions([link, crossing], [...ends, spot(200, -200), spot(200, 200)]).get("one");
    expect(crossed?.isCrowded).toBe(false);
    expect(Math.abs((crossed?.x ?? 200) - 200)).toBeGreaterThan(20);
  });

  test("is crowded where nothing is free, or the line leads out of the picture", () => {
    const short = placeCaptions([straight("one", [0, 0], [30, 0])], [spot(0, 0), spot(30, 0)]).get("one");
    expect(short?.isCrowded).toBe(true);
    const out = placeCaptions([straight("one", [-300, 0], [-300, 90])], ends).get("one");
    expect(out?.isCrowded).toBe(true);
  });
});

test("captions that are not crowded lie on no node and on no other such caption", () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) });
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 2, maxLength: 9 }),
      fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 14 }),
      (points, pairs) => {
        const nodes = points.map(({ x, y }) => spot(x, y));
        const links = pairs.flatMap(([from, to], at) => {
          const [one, other] = [points[from], points[to]];
          return one === undefined || other === undefined
            ? []
            : [straight(`l${at}`, [one.x, one.y], [other.x, other.y])];
        });
        const captions = placeCaptions(links, nodes);
        expect([...captions.keys()].toSorted()).toEqual(links.map(({ id }) => id).toSorted());
        const boxes = [...captions.values()].filter(({ isCrowded }) => !isCrowded).map(boxOf);
        const labels = nodes.flatMap((node) => labelBox(node) ?? []);
        boxes.forEach((box, at) => {
          expect([...boxes.slice(at + 1), ...labels].some((other) => areTooNear(box, other, 0))).toBe(false);
        });
      },
    ),
  );
});
