import { describe, expect, test } from "vitest";
import { areaOf } from "../../../src/network/routes/area.ts";
import { portsOf } from "../../../src/network/routes/ports.ts";
import { aLabelAt, aPlateAt } from "./boxes.ts";

const rules = { needs: [3], width: 600, height: 400 };
const plate = areaOf(aPlateAt("tax", 300, 200));

describe("portsOf", () => {
  test("spreads ports along all edges, looking outwards, clear of corners", () => {
    const ports = portsOf(plate, 4, [], rules);
    expect(ports.filter(({ facing }) => facing?.y === -1).map(({ place }) => place.x)).toEqual(
      Array.from({ length: 9 }, (_, at) => 256 + at * 11),
    );
    expect(ports.filter(({ facing }) => facing?.x === 1).map(({ place }) => place)).toEqual([
      { x: 350, y: 192.5 },
      { x: 350, y: 200 },
      { x: 350, y: 207.5 },
    ]);
  });

  test("stands them closer for many lines", () => {
    expect(portsOf(plate, 30, [], rules).length).toBeGreaterThan(portsOf(plate, 4, [], rules).length);
  });

  test("has none where something hangs close beneath", () => {
    const bead = areaOf(aLabelAt("ann", 270, 222, 14));
    const beneath = portsOf(plate, 4, [bead], rules).filter(({ facing }) => facing?.y === 1);
    expect(beneath.length).toBeGreaterThan(3);
    for (const { place } of beneath) expect(Math.abs(place.x - 270)).toBeGreaterThanOrEqual(9.9);
  });

  test("offers all where nothing is free", () => {
    expect(
      portsOf(plate, 1, [{ ...plate, left: 0, right: 600, top: 0, bottom: 400 }], rules).length,
    ).toBeGreaterThan(0);
  });
});
