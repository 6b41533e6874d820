import { expect, test } from "vitest";
import { placesIn, setOf } from "../../../src/case/statementSet.ts";
import { actorProfiles } from "../../../src/network/profile.ts";
import { mostOutspoken } from "../../../src/network/ties/mostOutspoken.ts";
import { everyStatement } from "../../fixtures/projections.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";

const index = indexOf([
  ["ann", "open-data", "support"],
  ["bob", "open-data", "support"],
  ["bob", "new-tax", "support"],
  ["cem", "open-data", "support"],
  ["cem", "new-tax", "support"],
]);
const all = everyStatement(index);
const keptWith = (pairs: number) => mostOutspoken(index, all, actorProfiles(index, all), pairs);

test("where all pairs can be met, nobody is left out", () => {
  expect(keptWith(4)).toMatchObject({ among: all, profiles: [{ id: "ann" }, { id: "bob" }, { id: "cem" }] });
});

test("where they are too many, who said least is left out with what it said", () => {
  const { profiles, among } = keptWith(3);
  expect(profiles.map(({ id }) => id)).toEqual(["bob", "cem"]);
  expect(placesIn(among)).toEqual([1, 2, 3, 4]);
});

test("a filter takes away what it hides, and brings in nobody who is left out of the whole case", () => {
  const hidden = setOf(all.capacity, [0, 1, 3]);
  const { profiles, among } = mostOutspoken(index, hidden, actorProfiles(index, hidden), 3);
  expect(profiles.map(({ id }) => id)).toEqual(["bob", "cem"]);
  expect(placesIn(among)).toEqual([1, 3]);
});
