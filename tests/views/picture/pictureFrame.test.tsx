import * as fc from "fast-check";
import { expect, test } from "vitest";
import { setWhere } from "../../../src/case/statementSet.ts";
import { positionDrawing } from "../../../src/views/graph/linkDrawing.ts";
import { matrixScene } from "../../../src/views/matrix/matrixScene.ts";
import { networkLayoutRequest } from "../../../src/views/graph/networkLayoutRequest.ts";
import { networkScene } from "../../../src/views/graph/networkScene.ts";
import { PICTURE_COLOURS } from "../../../src/views/picture/pictureColours.ts";
import { pictureFrame } from "../../../src/views/picture/pictureFrame.ts";
import { positionLegend } from "../../../src/views/pictureLegends.ts";
import { matrixParts, networkParts, timelineParts } from "../../../src/views/pictureParts.ts";
import { timelineScene } from "../../../src/views/timeline/timelineScene.ts";
import { englishWords } from "../../fixtures/english.ts";
import { alignment } from "../../../src/network/axis/alignment.ts";
import { axisEnds } from "../../../src/network/axis/axisEnds.ts";
import { layoutNetwork } from "../../../src/network/layout/layoutNetwork.ts";
import { positions } from "../../../src/network/position.ts";
import { twoModeNetwork } from "../../../src/network/twoModeNetwork.ts";
import { aProposition, aStatement, anActor, anIndex } from "../../fixtures/aCase.ts";
import { oddText } from "../../fixtures/randomCases.ts";

const style = { colours: PICTURE_COLOURS.light, language: englishWords };
const FORBIDDEN = /var\(|class=|currentColor|<script|href=|light-dark|foreignObject/;

const aTitle = oddText.map((text) => `${text.slice(0, 40)} x`);

function indexWith(first: string, second: string) {
  return anIndex({
    title: first,
    actors: [anActor({ id: "ann", name: first }), anActor({ id: "bob", name: second })],
    propositions: [aProposition({ id: "tax", label: "New tax" })],
    themes: [{ id: "policy", title: second }],
    statements: [
      aStatement({ id: "s1", actor: "ann", proposition: "tax", stance: "support" }),
      aStatement({ id: "s2", actor: "bob", proposition: "tax", stance: "oppose" }),
    ],
  });
}

function partsOf(index: ReturnType<typeof anIndex>, view: "network" | "matrix" | "timeline") {
  const all = setWhere(index.case.statements.length, () => true);
  const network = twoModeNetwork(index, positions(index, all));
  const places = alignment(network);
  const ends = axisEnds(network, places);
  const { themes } = index.case;
  if (view === "timeline")
    return timelineParts(
      timelineScene(index, all, all, { width: 1136, row: 20 }),
      { index, network, row: 20 },
      style,
    );
  if (view === "matrix") {
    const { compare } = englishWords.grammar;
    const scene = matrixScene({ network, alignment: places, themes, order: "alignment", compare });
    return matrixParts(scene, { network, ends }, style);
  }
  const frame = { width: 1200, height: 800, growth: "both" } as const;
  const layout = layoutNetwork(networkLayoutRequest({ whole: network, alignment: places, themes }, frame));
  const scene = networkScene(network, positionDrawing, { layout, themes, pins: new Map() });
  return networkParts(scene, { ends, legend: positionLegend(network, style) }, style);
}

function drawn(index: ReturnType<typeof anIndex>, view: "network" | "matrix" | "timeline", more = "") {
  const said = {
    title: index.case.title,
    view: "View",
    shown: more,
    source: "Source",
    address: "https://example.org/#/x",
  };
  return pictureFrame(said, partsOf(index, view), style.colours);
}

const parse = (svg: string) => new DOMParser().parseFromString(svg, "image/svg+xml");
const plain = (text: string | null) =>
  (text ?? "")
    .split(/\s+/)
    .filter((word) => word !== "")
    .join(" ")
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");

test.each(["network", "matrix", "timeline"] as const)(
  "a picture of the %s is well-formed and stands alone, whatever its words are",
  (view) => {
    fc.assert(
      fc.property(aTitle, aTitle, (first, second) => {
        const { svg } = drawn(indexWith(first, second), view, second);
        const document = parse(svg);
        expect(document.querySelector("parsererror")).toBeNull();
        expect(document.documentElement.namespaceURI).toBe("http://www.w3.org/2000/svg");
        const marks = [...document.querySelectorAll("*")].flatMap((element) =>
          [...element.attributes].map(({ name, value }) => `${element.tagName} ${name}=${value}`),
        );
        expect(marks.filter((mark) => FORBIDDEN.test(mark) || / (?:class|style|href)=/.test(mark))).toEqual(
          [],
        );
        expect(document.querySelectorAll("script, style, foreignObject, use, image")).toHaveLength(0);
      }),
      { numRuns: 60 },
    );
  },
);

test("the picture of a network names every node once", () => {
  fc.assert(
    fc.property(aTitle, (odd) => {
      const names = [`${odd} one`, `${odd} two`] as const;
      const document = parse(drawn(indexWith(...names), "network").svg);
      const nodes = [...document.querySelectorAll("g > text")].map(({ textContent }) => plain(textContent));
      for (const name of [...names, "New tax"])
        expect(nodes.filter((text) => text === plain(name)).length).toBeGreaterThanOrEqual(1);
      expect(nodes.filter((text) => text === "New tax")).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

test("a picture says in its title and description what it shows, from where and where it opens", () => {
  const document = parse(drawn(indexWith("Case", "Two"), "network", "2 statements by 2 actors").svg);
  expect(document.querySelector("svg > title")?.textContent).toBe("Case: View");
  expect(document.querySelector("svg > desc")?.textContent).toBe(
    "2 statements by 2 actors. Source. https://example.org/#/x",
  );
});

test("a picture of nothing but words is wide enough for them and has a height", () => {
  const said = { title: "Case", view: "View", shown: "", source: "Source" };
  const { width, height } = pictureFrame(said, [], style.colours);
  expect(width).toBeGreaterThan(700);
  expect(height).toBeGreaterThan(100);
});
