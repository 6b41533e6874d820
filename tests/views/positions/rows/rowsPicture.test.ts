import { expect, test } from "vitest";
import { indexCase } from "../../../../src/case/indexCase.ts";
import { STANCES } from "../../../../src/case/statement.ts";
import { createExplorerStore } from "../../../../src/store/createExplorerStore.ts";
import { selectContestRows } from "../../../../src/store/rowSelectors.ts";
import type { Mark, RectMark } from "../../../../src/views/marks/paint/mark.ts";
import { rowsExport } from "../../../../src/views/positions/rows/rowsPicture.ts";
import { readBundled } from "../../../fixtures/bundledCases.ts";
import { englishWords } from "../../../fixtures/english.ts";
import { known } from "../../../fixtures/known.ts";

const council = known(indexCase(readBundled("human-rights-council")));
const stateAt = (search: string) => createExplorerStore(council, search).getState();
const inside = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => (mark.kind === "group" ? inside(mark.marks) : [mark]));
const drawnAt = (search: string) =>
  inside((rowsExport.picture.parts(stateAt(search), englishWords, null) ?? []).flatMap(({ marks }) => marks));
const bars = (marks: readonly Mark[]) =>
  marks.filter((mark): mark is RectMark => mark.kind === "rect" && mark.stance !== undefined);

test("rows that are split by an attribute are saved as a small picture of each group, as they are seen", () => {
  const marks = drawnAt("?form=rows&by=attr.group");
  const words = marks.flatMap((mark) => (mark.kind === "text" ? mark.lines : []));
  expect(words.map(({ text }) => text)).toContain("Eastern Europe");
  expect(marks.filter((mark) => mark.role?.startsWith("stand") === true)).toEqual([]);
  const unit = bars(marks).reduce((least, { width }) => Math.min(least, width), Infinity);
  const actors = bars(marks).reduce((sum, { width }) => sum + width / unit, 0);
  const positions = selectContestRows(stateAt("")).flatMap(({ stands }) =>
    STANCES.flatMap((of) => stands[of]),
  );
  expect(Math.round(actors)).toBe(positions.length);
});

test("rows of all actors together are saved with a mark of each", () => {
  expect(bars(drawnAt("?form=rows"))).toEqual([]);
});
