import * as fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NetworkMarks } from "../../../../src/views/graph/NetworkMarks.tsx";
import { emphasisOf } from "../../../../src/views/graph/emphasis.ts";
import { sceneMarks } from "../../../../src/views/graph/sceneMarks.ts";
import { svgText } from "../../../../src/views/marks/paint/svgText.ts";
import { PICTURE_COLOURS } from "../../../../src/views/picture/pictureColours.ts";
import { type Pictured, anyScene } from "../../anyScene.ts";
import { drawnFigures } from "./drawnFigures.ts";

const parsed = (content: string) =>
  new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`, "image/svg+xml")
    .documentElement;

const onPage = ({ network, scene }: Pictured) =>
  parsed(
    renderToStaticMarkup(
      <NetworkMarks
        scene={scene}
        emphasis={emphasisOf(network, null)}
        areLinksDrawn
        selected={null}
        pins={new Map()}
        tabStop={null}
        nameOf={({ id }) => id}
      />,
    ),
  );

const inFile = ({ scene }: Pictured) => parsed(svgText(sceneMarks(scene), PICTURE_COLOURS.light));

test("what is exported is what is on the screen: the same outlines, lines, colours, opacities and words", () => {
  let figures = 0;
  fc.assert(
    fc.property(anyScene, (pictured) => {
      const [page, file] = [onPage(pictured), inFile(pictured)].map(drawnFigures);
      figures += file?.length ?? 0;
      expect(page).toEqual(file);
    }),
    { numRuns: 25 },
  );
  expect(figures).toBeGreaterThan(200);
});

const marked = (root: Element) =>
  [...root.querySelectorAll("[data-id]")].map((element) =>
    ["data-id", "data-source", "data-target"].map((name) => element.getAttribute(name)),
  );

test("on the page and in files every node and link says which it is, a link also between whom", () => {
  fc.assert(
    fc.property(anyScene, (pictured) => {
      const { links, nodes } = pictured.scene;
      const [page, file] = [onPage(pictured), inFile(pictured)].map(marked);
      for (const { link } of links)
        for (const found of [page, file]) expect(found).toContainEqual([link.id, link.source, link.target]);
      for (const { node } of nodes)
        for (const found of [page, file]) expect(found).toContainEqual([node.id, null, null]);
    }),
    { numRuns: 20 },
  );
});
