import { expect, test } from "vitest";
import { countedIndex } from "../../../src/case/counting/countedIndex.ts";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import type { Change } from "../../../src/network/firmness/change.ts";
import { firmnessOf } from "../../../src/network/firmness/firmness.ts";
import { findSides } from "../../../src/network/sides/findSides.ts";
import { type IndexPiece, indexPieces, indexReader } from "../../../src/network/work/indexPieces.ts";
import { aProjection, everyStatement } from "../../fixtures/projections.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";

/** What comes out at the other side. */
function sent(index: CaseIndex): CaseIndex {
  const reader = indexReader();
  for (const piece of indexPieces(index)) reader.take(structuredClone(piece));
  return reader.index()!;
}

const PROJECTION = aProjection({ aggregation: "subtract" });
const CHANGES: readonly Change[] = [{ kind: "without-unnamed" }, { kind: "without-second-hand" }];

test.each([[{ bodies: false, contraries: false }], [{ bodies: true, contraries: true }]])(
  "an index that was sent in pieces gives the same sides and the same firmness, counted with %j",
  (choice) => {
    const index = countedIndex(xinjiangIndex(), choice);
    const among = everyStatement(index);
    const other = sent(index);
    expect(findSides(other, among)).toEqual(findSides(index, among));
    expect(firmnessOf(other, among, CHANGES, PROJECTION)).toEqual(
      firmnessOf(index, among, CHANGES, PROJECTION),
    );
  },
);

test("no piece holds more than 2,000 actors or statements, however many there are", () => {
  const index = indexCase(syntheticCase({ statements: 9000, actors: 4500, propositions: 5 }));
  const lengths = [...indexPieces(index)].map(lengthOf);
  expect(Math.max(...lengths)).toBe(2000);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(13_500);
});

function lengthOf(piece: IndexPiece): number {
  const { actors, statements } = "head" in piece ? piece.head.case : piece;
  return actors.length + statements.length;
}
