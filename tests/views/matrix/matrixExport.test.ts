import { expect, test } from "vitest";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import type { Mark } from "../../../src/views/marks/paint/mark.ts";
import { matrixExport } from "../../../src/views/matrix/matrixExport.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { englishWords } from "../../fixtures/english.ts";
import { known } from "../../fixtures/known.ts";

const index = xinjiangIndex();
const parts = () => {
  const state = createExplorerStore(known(index)).getState();
  return matrixExport.picture.parts(state, englishWords, null) ?? [];
};
const within = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => (mark.kind === "group" ? [mark, ...within(mark.marks)] : [mark]));

test("the legend of a saved matrix shows the cells that it explains, and no lines", () => {
  const [, legend] = parts();
  const drawn = within(legend?.marks ?? []);
  const cells = drawn.filter((mark) => mark.kind === "rect").map(({ fill }) => fill);
  expect(cells).toEqual(["support", "oppose", "mixed", "support"]);
  const texts = drawn.flatMap((mark) => (mark.kind === "text" ? mark.lines.map(({ text }) => text) : []));
  expect(texts).toEqual(expect.arrayContaining(["Support", "Oppose", "Mixed", "Silence", "2", "Statements"]));
  expect(drawn.filter((mark) => mark.kind === "path" && mark.dashes !== undefined)).toHaveLength(1);
});

test("a saved matrix carries the ids of its actors, propositions and positions", () => {
  const ids = new Set(within(parts()[0]?.marks ?? []).flatMap(({ id }) => id ?? []));
  const spoken = new Set(index.case.statements.map(({ actor, proposition }) => `${actor}/${proposition}`));
  for (const { actor, proposition } of index.case.statements)
    for (const id of [`${actor}/${proposition}`, `actor/${actor}`, `proposition/${proposition}`])
      expect(ids).toContain(id);
  expect([...ids].filter((id) => spoken.has(id))).toHaveLength(spoken.size);
});

test("a saved matrix of a small case leaves nothing out, and says nothing of that", () => {
  const state = createExplorerStore(known(index)).getState();
  expect(matrixExport.remarks!(state, englishWords)).toEqual([]);
});

test("a saved matrix of a large case has as many rows as can be read, from both ends, and says so", () => {
  const large = indexCase(syntheticCase({ statements: 2000, actors: 400, propositions: 60 }));
  const state = createExplorerStore(known(large)).getState();
  const [picture] = matrixExport.picture.parts(state, englishWords, null)!;
  const drawn = within(picture!.marks).filter(({ id }) => id?.startsWith("actor/") && !id.includes("/p"));
  expect(drawn).toHaveLength(100);
  const remarks = matrixExport.remarks!(state, englishWords).join(" ");
  expect(remarks).toMatch(/100 of \d+ rows are drawn, half of them from each end of the axis\./);
});
