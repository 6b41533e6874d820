import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { PICTURE_COLOURS } from "../../../src/views/picture/pictureColours.ts";
import { pictureFrame } from "../../../src/views/picture/pictureFrame.ts";
import { entryOf } from "../../../src/views/registry.ts";
import type { Parts, ViewPicture } from "../../../src/views/view/viewExport.ts";
import { englishWords } from "../../fixtures/english.ts";
import { layoutNetwork } from "../../../src/network/layout/layoutNetwork.ts";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { aProposition, aStatement, anActor, anIndex } from "../../fixtures/aCase.ts";
import { known } from "../../fixtures/known.ts";
import { oddText } from "../../fixtures/randomCases.ts";

const colours = PICTURE_COLOURS.light;
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

const DRAWN = ["network", "alignment", "matrix", "timeline"] as const;
type Drawn = (typeof DRAWN)[number];

const pictures = new Map<Drawn, ViewPicture>();

beforeAll(async () => {
  for (const view of DRAWN) pictures.set(view, (await entryOf(view).exported.load()).picture);
});

function partsOf(index: CaseIndex, view: Drawn): Parts {
  const state = createExplorerStore(known(index)).getState();
  const picture = pictures.get(view);
  const request = picture?.layoutRequest(state, englishWords) ?? null;
  const parts = picture?.parts(state, englishWords, request && layoutNetwork(request)) ?? null;
  if (parts === null) throw new Error(`There is nothing to draw in ${view}.`);
  return parts;
}

function drawn(index: CaseIndex, view: Drawn, more = "") {
  const said = {
    title: index.case.title,
    view: "View",
    shown: more,
    source: "Source",
    address: "https://example.org/#/x",
  };
  return pictureFrame(said, partsOf(index, view), colours);
}

const parse = (svg: string) => new DOMParser().parseFromString(svg, "image/svg+xml");
const plain = (text: string | null) =>
  (text ?? "")
    .split(/\s+/)
    .filter((word) => word !== "")
    .join(" ")
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");

test.each(DRAWN)(
  "a picture of the view %s is well-formed and stands alone, whatever its words are",
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
  const { width, height } = pictureFrame(said, [], colours);
  expect(width).toBeGreaterThan(700);
  expect(height).toBeGreaterThan(100);
});
