import { expect, test } from "vitest";
import type { TextMark } from "../../../../src/views/marks/paint/mark.ts";
import { measureNames } from "../../../../src/views/spine/drawing/measureNames.ts";
import { madeUpDebate } from "../../../fixtures/spineCases.ts";
import { aSpineScene, drawn, inRole, withInside } from "../aSpineScene.ts";

test("nothing at the head of a group lies on anything else, however narrow its box and whatever is counted there", () => {
  const said = madeUpDebate(500, 50);
  for (const width of [380, 520, 900, 1280]) {
    for (let proposition = 0; proposition < 50; proposition += 7) {
      const scene = aSpineScene(said, { width, chosen: { kind: "proposition", proposition } });
      inRole(drawn(scene), "spine__group").forEach((group, at) => {
        const { headY, left } = scene.layout.groups[at]!;
        const texts = withInside([group]).filter(
          (mark): mark is TextMark => mark.kind === "text" && mark.lines[0]?.y === headY,
        );
        const spans = texts.map(({ lines, anchor }) => {
          const { text, x } = lines[0]!;
          const length = measureNames(text, "head");
          return anchor === "end" ? { from: x - length, to: x } : { from: x, to: x + length };
        });
        const inOrder = spans.toSorted((one, other) => one.from - other.from);
        expect(inOrder[0]!.from).toBeGreaterThan(left);
        inOrder.slice(1).forEach(({ from }, place) => expect(from).toBeGreaterThan(inOrder[place]!.to));
      });
    }
  }
});
