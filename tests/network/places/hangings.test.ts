import { expect, test } from "vitest";
import { hangings } from "../../../src/network/places/hangings.ts";
import { a, networkOf, p } from "../../fixtures/networks.ts";

test("an actor with one position hangs beneath its proposition, one with several stands on its own", () => {
  const network = networkOf([
    ["ann", "open-data", "support"],
    ["bob", "open-data", "support"],
    ["bob", "new-tax", "oppose"],
  ]);
  expect([...hangings(network)]).toEqual([[a("ann"), { beneath: p("open-data"), side: "end" }]]);
});

test("whoever opposes or says both hangs on the other side of those who do not", () => {
  const network = networkOf([
    ["ann", "open-data", "support"],
    ["bob", "open-data", "oppose"],
    ["cem", "open-data", "mixed"],
    ["dana", "open-data", "abstain"],
  ]);
  const sides = [...hangings(network)].map(([id, { side }]) => [id, side]);
  expect(sides).toEqual([
    [a("ann"), "end"],
    [a("bob"), "start"],
    [a("cem"), "start"],
    [a("dana"), "end"],
  ]);
});

test("all hang on the side of the end where nobody does otherwise", () => {
  const network = networkOf([
    ["ann", "open-data", "oppose"],
    ["bob", "open-data", "mixed"],
  ]);
  expect([...hangings(network).values()].map(({ side }) => side)).toEqual(["end", "end"]);
});
