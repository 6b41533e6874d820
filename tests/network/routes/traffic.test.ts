import { describe, expect, test } from "vitest";
import { areaOf } from "../../../src/network/routes/area.ts";
import { bendsAround } from "../../../src/network/routes/bends.ts";
import type { Stop } from "../../../src/network/routes/ports.ts";
import type { Point } from "../../../src/network/geometry/point.ts";
import { Sight } from "../../../src/network/routes/sight.ts";
import { Traffic } from "../../../src/network/routes/traffic.ts";
import { legBetween } from "../../../src/network/routes/way.ts";
import { aPlateAt } from "./boxes.ts";

const areas = [areaOf(aPlateAt("tax", 300, 200))];
const bends = bendsAround(areas, { needs: [3], width: 600, height: 400 });
const traffic = () => new Traffic(new Sight(areas, bends, 3, 6), 2);

const port = (x: number, y: number): Stop => ({ place: { x, y }, facing: { x: -1, y: 0 }, radius: 0 });
const middle = (x: number, y: number): Stop => ({ place: { x, y }, facing: null, radius: 9 });
const way = (start: Stop, ...points: readonly Point[]) => ({
  start,
  end: port(points.at(-1)!.x, points.at(-1)!.y),
  legs: points.map((to, at) => legBetween(at === 0 ? start.place : points[at - 1]!, to, 6)),
});
const leg = (fromX: number, fromY: number, toX: number, toY: number) =>
  legBetween({ x: fromX, y: fromY }, { x: toX, y: toY }, 6);

describe("Traffic", () => {
  test("makes it dear to cross a line or to run beside it, and free once it is gone", () => {
    const roads = traffic();
    roads.put("one", way(port(0, 100), { x: 200, y: 100 }));
    const [across, on, beside, aside] = [
      roads.costOfLeg(leg(100, 50, 100, 150)),
      roads.costOfLeg(leg(0, 100, 200, 100)),
      roads.costOfLeg(leg(0, 103, 200, 103)),
      roads.costOfLeg(leg(0, 106, 200, 106)),
    ];
    expect(across).toBeGreaterThan(50);
    expect(on).toBeGreaterThan(across);
    expect(beside).toBeGreaterThan(0);
    expect(beside).toBeLessThan(on);
    expect(aside).toBe(0);
    roads.take("one");
    expect(roads.costOfLeg(leg(100, 50, 100, 150))).toBe(0);
  });

  test("lets lines of one symbol come apart only some way off it", () => {
    const roads = traffic();
    roads.put("one", way(middle(0, 100), { x: 200, y: 100 }));
    expect(roads.costOfLeg(leg(0, 100, 40, 102))).toBe(0);
    expect(roads.costOfLeg(leg(0, 100, 200, 104))).toBeGreaterThan(0);
  });

  test("makes a taken port dear, and one too near to it, but not the middle of a symbol", () => {
    const roads = traffic();
    roads.put("one", way(middle(0, 100), { x: 250, y: 200 }));
    expect(roads.costOfStop(port(250, 200))).toBeGreaterThan(roads.costOfStop(port(250, 205)));
    expect(roads.costOfStop(port(250, 205))).toBeGreaterThan(0);
    expect(roads.costOfStop(port(250, 209))).toBe(0);
    expect(roads.costOfStop(middle(0, 100))).toBe(0);
  });

  test("opens the next ring of bends about a box while a line runs in the one within", () => {
    const roads = traffic();
    const outer = bends.find(({ inner }) => inner !== null)!;
    expect(roads.isOpen(bends[0]!)).toBe(true);
    expect(roads.isOpen(outer)).toBe(false);
    roads.put("one", way(port(100, 180.5), { x: 500, y: 180.5 }));
    expect(roads.isOpen(outer)).toBe(true);
    roads.take("one");
    expect(roads.isOpen(outer)).toBe(false);
  });

  test("knows who is in the way, the dearest first", () => {
    const roads = traffic();
    roads.put("beside", way(port(0, 103), { x: 200, y: 103 }));
    roads.put("across", way(port(100, 0), { x: 100, y: 200 }));
    roads.put("far", way(port(0, 300), { x: 200, y: 300 }));
    expect(roads.inTheWayOf(way(port(0, 100), { x: 200, y: 100 }))).toEqual(["beside", "across"]);
  });
});
