import { expect, test } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { type Firmness, firmnessOf } from "../../../src/network/firmness/firmness.ts";
import { findSides } from "../../../src/network/sides/findSides.ts";
import { resultPieces, resultReader } from "../../../src/network/work/resultPieces.ts";
import { aProjection, everyStatement } from "../../fixtures/projections.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";

const index = indexCase(syntheticCase({ statements: 900, actors: 150, propositions: 20 }));
const among = everyStatement(index);
const firmness = firmnessOf(
  index,
  among,
  [{ kind: "without-unnamed" }],
  aProjection({ aggregation: "subtract" }),
);

/** What comes out at the other side. */
function sent<Result>(result: Result): Result {
  const reader = resultReader();
  for (const piece of resultPieces(result)) reader.take(structuredClone(piece));
  return reader.result() as Result;
}

test("what was found arrives in pieces as it was", () => {
  expect(sent(firmness)).toEqual(firmness);
  expect(sent(findSides(index, among))).toEqual(findSides(index, among));
});

test.each([[null], [7], ["none"], [[]], [[[], [null, { of: [1, [2]] }]]], [new Map([[3, [new Set([4])]]])]])(
  "a result such as %j arrives as it was",
  (result) => expect(sent(result)).toEqual(result),
);

test("what is held in two places is one thing there too", () => {
  const { before, dependent }: Firmness = sent(firmness);
  const ties = new Set(before.links.map(({ tie }) => tie));
  const resting = [...dependent.values()].flat();
  expect(resting.length).toBeGreaterThan(0);
  expect(resting.filter((tie) => !ties.has(tie as (typeof before.links)[number]["tie"]))).toEqual([]);
});

test("no piece holds more than 2,000 parts, and none comes twice, however many there are", () => {
  const pieces = [...resultPieces(firmness)];
  const lengths = pieces.map(({ parts }) => parts.length);
  const { links } = firmness.before;
  expect(links.length).toBeGreaterThan(1000);
  expect(Math.max(...lengths)).toBe(2000);
  const ids = pieces.flatMap(({ parts }) =>
    parts.flatMap((part) => ("rank" in part && "tie" in part ? [1] : [])),
  );
  expect(ids.length).toBe(new Set([...links, ...firmness.after.links, ...firmness.whole.ties.links]).size);
});
