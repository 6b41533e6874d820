import { expect, test } from "vitest";
import { firmnessWords } from "../../../src/i18n/en/views/firmness.ts";
import { layoutNetwork } from "../../../src/network/layout/layoutNetwork.ts";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { firmnessExport } from "../../../src/views/firmness/firmnessExport.ts";
import type { GroupMark, Mark } from "../../../src/views/marks/paint/mark.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { englishWords } from "../../fixtures/english.ts";
import { known } from "../../fixtures/known.ts";

const index = known(xinjiangIndex());

function marksOf(search: string): { readonly network: readonly GroupMark[]; readonly legend: string } {
  const state = createExplorerStore(index, search).getState();
  const request = firmnessExport.picture.layoutRequest(state, englishWords)!;
  // Without its lines a picture is placed at once.
  const layout = layoutNetwork({ ...request, lines: [] });
  const [, network, legend] = firmnessExport.picture.parts(state, englishWords, layout)!;
  return { network: network!.marks.filter(isGroup), legend: JSON.stringify(legend) };
}

const isGroup = (mark: Mark): mark is GroupMark => mark.kind === "group";
const countOf = (marks: readonly GroupMark[], role: string) =>
  marks.filter((mark) => mark.role === role && mark.id !== undefined).length;

const [whole, changed] = ["", "?view=firmness&changes=unnamed"].map(marksOf) as [
  ReturnType<typeof marksOf>,
  ReturnType<typeof marksOf>,
];

test("a tie that is gone stays in the saved picture as a ghost", () => {
  const gone = countOf(whole.network, "link-mark") - countOf(changed.network, "link-mark");
  expect(gone).toBeGreaterThan(10);
  expect(changed.network.filter(({ role, ends }) => role === "ghost" && ends !== undefined)).toHaveLength(
    gone,
  );
});

test("a filter moves no line of what is tried out", () => {
  const linesOf = (search: string) => {
    const state = createExplorerStore(index, `?view=firmness&changes=unnamed${search}`).getState();
    return firmnessExport.picture.layoutRequest(state, englishWords)!.lines;
  };
  const all = linesOf("");
  expect(all.length).toBeGreaterThan(20);
  expect(linesOf("&stance=oppose")).toEqual(all);
});

test("arrows in the saved picture lead to where actors would stand", () => {
  expect(countOf(whole.network, "move-mark")).toBe(0);
  expect(countOf(changed.network, "move-mark")).toBeGreaterThan(0);
});

test("ties that do not move step back in the saved picture, as soon as something is tried out", () => {
  const faint = ({ network }: typeof whole) => network.filter(({ opacity }) => opacity === 0.3);
  expect(faint(whole)).toEqual([]);
  expect(faint(changed).length).toBeGreaterThan(10);
});

test("a saved picture says what is tried out", () => {
  const state = createExplorerStore(index, "?view=firmness&changes=unnamed,a.china").getState();
  const remarks = firmnessExport.remarks!(state, englishWords);
  expect(remarks).toEqual(["without unnamed actors", "without China"]);
});

test("the saved legend explains ghosts and arrows where there are any", () => {
  const { legendMove, legendGone } = englishWords.of(firmnessWords);
  expect(whole.legend).not.toContain(legendGone);
  expect(changed.legend).toContain(legendGone);
  expect(changed.legend).toContain(legendMove);
});

test("before anything is tried out, an actor that a filter hides stays in the saved picture as a ghost", () => {
  const { network } = marksOf("?view=firmness&stance=oppose");
  const ghosts = network.filter(({ role, ends }) => role === "ghost" && ends === undefined);
  const hidden = countOf(whole.network, "node-mark") - countOf(network, "node-mark");
  expect(hidden).toBeGreaterThan(0);
  expect(ghosts).toHaveLength(hidden);
});
