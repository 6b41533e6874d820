import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPins, parsePins, pinAt, pinnedPlaces, withoutPin } from "../../../src/network/layout/pin.ts";
import { a, p } from "../../fixtures/networks.ts";

const frame = { width: 800, height: 400 };
const anyPinning = fc.tuple(
  fc.constantFrom(a("ann"), a("wang-yi"), p("ann"), p("tax-2")),
  fc.record({ x: fc.integer({ min: -400, max: 1600 }), y: fc.integer({ min: -200, max: 800 }) }),
);
const anyPins = fc
  .array(anyPinning, { maxLength: 6 })
  .map((pinnings) =>
    pinnings.reduce((pins, [node, point]) => pinAt(pins, node, point, frame), parsePins("")),
  );

describe("pins", () => {
  test("stand in an address as thousandths of the picture", () => {
    const pins = pinAt(
      pinAt([], p("abuses"), { x: 720, y: 32 }, frame),
      a("wang-yi"),
      { x: 96, y: 136 },
      frame,
    );
    expect(formatPins(pins)).toBe("a.wang-yi.120.340,p.abuses.900.80");
  });

  test("come back from an address as they were", () => {
    fc.assert(
      fc.property(anyPins, (pins) => {
        expect(formatPins(parsePins(formatPins(pins)))).toBe(formatPins(pins));
        expect(parsePins(formatPins(pins))).toHaveLength(pins.length);
      }),
    );
  });

  test("stand where they were put, to a thousandth, and in proportion on a picture of another size", () => {
    fc.assert(
      fc.property(anyPinning, ([node, point]) => {
        const pins = pinAt([], node, point, frame);
        const place = pinnedPlaces(pins, frame).get(node);
        expect(Math.abs((place?.x ?? Number.NaN) - point.x)).toBeLessThanOrEqual(0.401);
        expect(Math.abs((place?.y ?? Number.NaN) - point.y)).toBeLessThanOrEqual(0.201);
        const half = pinnedPlaces(pins, { width: 400, height: 200 }).get(node);
        expect(half?.x).toBeCloseTo((place?.x ?? Number.NaN) / 2);
      }),
    );
  });

  test("are one for each node, which a new one replaces and a release takes away", () => {
    const once = pinAt([], a("ann"), { x: 80, y: 40 }, frame);
    const twice = pinAt(once, a("ann"), { x: 160, y: 40 }, frame);
    expect(twice).toEqual([{ node: a("ann"), x: 200, y: 100 }]);
    expect(withoutPin(twice, p("ann"))).toEqual(twice);
    expect(withoutPin(twice, a("ann"))).toEqual([]);
  });

  test("read the same in whatever order they were put", () => {
    const [one, two] = [[a("ann"), { x: 1, y: 1 }] as const, [p("tax"), { x: 2, y: 2 }] as const];
    const put = (...order: (typeof one | typeof two)[]) =>
      order.reduce((pins, [node, point]) => pinAt(pins, node, point, frame), parsePins(""));
    expect(put(two, one)).toEqual(put(one, two));
  });

  test.each(["", ",", "x", "a.ann", "a.ann.1", "b.ann.1.2", "a.ann/bob.1.2", "a.ann.12345.1", "a.ann.x.y"])(
    "are none in %j",
    (text) => {
      expect(parsePins(text)).toEqual([]);
    },
  );

  test("are read past what is no pin, the last of a node standing", () => {
    expect(parsePins("junk,a.ann.1.2,,p.tax.-3.4,a.ann.5.6")).toEqual([
      { node: a("ann"), x: 5, y: 6 },
      { node: p("tax"), x: -3, y: 4 },
    ]);
  });

  test("survive a picture without size", () => {
    expect(pinAt([], a("ann"), { x: 5, y: 5 }, { width: 0, height: 0 })).toEqual([
      { node: a("ann"), x: 0, y: 0 },
    ]);
  });
});
