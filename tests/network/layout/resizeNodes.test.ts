import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { largeAppearance } from "../../../src/views/graph/networkAppearance.ts";
import { networkLayoutRequest } from "../../../src/views/graph/networkLayoutRequest.ts";
import { alignment } from "../../../src/network/axis/alignment.ts";
import { areTooNear } from "../../../src/network/layout/box.ts";
import { labelledNodes } from "../../../src/network/layout/labelledNodes.ts";
import { layoutNetwork } from "../../../src/network/layout/layoutNetwork.ts";
import { resizeNodes } from "../../../src/network/layout/resizeNodes.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { wholeNetwork } from "../../fixtures/networks.ts";

const index = xinjiangIndex();
const whole = wholeNetwork(index);
const usually = labelledNodes(whole, null);
const frame = { width: 680, height: 460, growth: "both" } as const;
const requestWith = (now: typeof usually) => {
  const { figureOf } = largeAppearance(1, { now, usually }, true);
  return networkLayoutRequest(
    { whole, alignment: alignment(whole), themes: index.case.themes },
    frame,
    figureOf,
  );
};
const before = requestWith(usually);
const layout = layoutNetwork(before);

describe("a layout whose labels come and go", () => {
  test("stays as it is where none does", () => {
    const same = resizeNodes(layout, before, before);
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
    expect(same.placements.toSorted(byId)).toEqual(layout.placements.toSorted(byId));
  });

  test("has no two boxes on each other, whatever is selected, and moves few far", () => {
    fc.assert(
      fc.property(fc.constantFrom(...whole.nodes), ({ id }) => {
        const after = requestWith(labelledNodes(whole, { node: id }));
        const { placements, width } = resizeNodes(layout, before, after);
        expect(width).toBe(layout.width);
        const sizes = new Map(after.nodes.map((node) => [node.id, node]));
        const boxes = placements.map((place) => ({ ...sizes.get(place.id)!, ...place }));
        const overlapping = boxes.filter((box, at) =>
          boxes.slice(at + 1).some((other) => areTooNear(box, other, 0)),
        );
        expect(overlapping).toEqual([]);
        const far = placements.filter((place) => {
          const old = layout.placements.find((one) => one.id === place.id)!;
          return Math.hypot(place.x - old.x, place.y - old.y) > 60;
        });
        expect(far.length).toBeLessThanOrEqual(placements.length / 8);
      }),
      { numRuns: 49 },
    );
  });
});
