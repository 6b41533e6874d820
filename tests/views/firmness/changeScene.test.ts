import { describe, expect, test } from "vitest";
import { changeScene } from "../../../src/views/firmness/changeScene.ts";
import { textWidth } from "../../../src/views/marks/textWidth.ts";
import { tieDrawing } from "../../../src/views/ties/tieDrawing.ts";
import { tiesPlacing } from "../../../src/views/ties/tiesPlacing.ts";
import { parseChanges } from "../../../src/network/firmness/change.ts";
import { firmnessOf } from "../../../src/network/firmness/firmness.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { wholeNetwork } from "../../fixtures/networks.ts";
import { placeableOf, placed } from "../placed.ts";
import { aProjection, everyStatement } from "../../fixtures/projections.ts";

const index = xinjiangIndex();
const whole = wholeNetwork(index);
const noTies = tieDrawing({ side: "actor", nodes: [], links: [], ties: 0 } as never, {
  aggregation: "subtract",
  normalization: "no",
});
const { layout } = placed(tiesPlacing(placeableOf(whole, index.case.themes), "actor"), noTies, {
  frame: { width: 760, height: 520, growth: "both" },
});
const projection = aProjection({ aggregation: "subtract", repeats: "once" });
const sceneOf = (changes: string, fontSize = 24) => {
  const firmness = firmnessOf(index, everyStatement(index), parseChanges(changes), projection)!;
  const ground = { layout, moves: firmness.moves, fontSize };
  return changeScene(firmness.before, tieDrawing(firmness.before, projection), ground);
};

describe("a small picture of a change", () => {
  test("marks the ties that moved and the actors at their ends", () => {
    const { movedLinks, movedNodes, nodes } = sceneOf("a.cerd");
    expect(movedLinks.size).toBeGreaterThan(5);
    expect(movedNodes.has("actor/cerd" as never)).toBe(true);
    expect(movedNodes.size).toBeLessThan(nodes.length);
  });

  test("names only whom the change touches, and of all somebody where nothing has moved", () => {
    const { labels, movedNodes } = sceneOf("a.cerd");
    expect(labels.length).toBeGreaterThan(1);
    expect(labels.every(({ id }) => movedNodes.has(id))).toBe(true);
    expect(sceneOf("").movedNodes.size).toBe(0);
    expect(sceneOf("").labels.length).toBeGreaterThan(5);
  });

  test("lets no name lie on another or reach out of the picture, however large", () => {
    for (const size of [12, 24, 40]) {
      const { labels, width } = sceneOf("unnamed", size);
      const boxes = labels.map(({ text, x, y }) => ({ x, y, half: textWidth(text, size) / 2 }));
      const pairs = boxes.flatMap((one, at) => boxes.slice(at + 1).map((other) => [one, other] as const));
      const overlapping = pairs.filter(
        ([one, other]) =>
          Math.abs(one.x - other.x) < one.half + other.half && Math.abs(one.y - other.y) < size,
      );
      expect(overlapping).toEqual([]);
      expect(boxes.filter(({ x, half }) => x - half < 0 || x + half > width)).toEqual([]);
    }
  });
});
