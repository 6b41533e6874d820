import { screen } from "@testing-library/react";
import * as fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { fullSet, setWhere } from "../../../src/case/statementSet.ts";
import { svgText } from "../../../src/views/marks/paint/svgText.ts";
import { PICTURE_COLOURS } from "../../../src/views/picture/pictureColours.ts";
import { timeMark } from "../../../src/views/timeline/timeMark.ts";
import { calendarMarks, laneTitles } from "../../../src/views/timeline/timelineBackground.ts";
import { timelineScene } from "../../../src/views/timeline/lanes/timelineScene.ts";
import { englishWords } from "../../fixtures/english.ts";
import { anyIndex } from "../../fixtures/randomCases.ts";
import { drawTimeline } from "./drawTimeline.tsx";
import { drawnFigures } from "../marks/paint/drawnFigures.ts";

const SIZE = { width: 800, row: 20 };

/** Every second statement lies within the chosen dates. */
const setsOf = (index: CaseIndex) => ({
  among: fullSet(index.case.statements.length),
  visible: setWhere(index.case.statements.length, (place) => place % 2 === 0),
});

function onPage(index: CaseIndex) {
  const { unmount } = drawTimeline(index, setsOf(index));
  const picture = screen.getByRole("group", { name: "Timeline" }).querySelector(".timeline__svg");
  const figures = drawnFigures(picture!);
  unmount();
  return figures;
}

function inFile(index: CaseIndex) {
  const { among, visible } = setsOf(index);
  const scene = timelineScene(index, among, visible, SIZE);
  const said = { index, language: englishWords };
  const marks = scene.lanes.flatMap((lane) => lane.marks.map((mark) => timeMark(mark, SIZE.row)));
  const content = svgText(
    [...calendarMarks(scene, said), ...laneTitles(scene, said), ...marks],
    PICTURE_COLOURS.light,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;
  return drawnFigures(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement);
}

test("an exported timeline is the one on the screen, also where dates are left out", () => {
  const width = vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(SIZE.width);
  onTestFinished(() => width.mockRestore());
  let figures = 0;
  fc.assert(
    fc.property(anyIndex, (index) => {
      const page = onPage(index);
      figures += page.length;
      expect(page).toEqual(inFile(index));
    }),
    { numRuns: 30 },
  );
  expect(figures).toBeGreaterThan(500);
});
