import { expect, test } from "vitest";
import { STANCES } from "../../src/case/statement.ts";
import { actorProfiles, propositionProfiles } from "../../src/network/profile.ts";
import { everyStatement } from "../fixtures/projections.ts";
import { indexOf } from "../fixtures/tinyCases.ts";

const index = indexOf([
  ["ann", "data", "support"],
  ["bob", "data", "oppose"],
  ["ann", "tax", "mixed"],
  ["ann", "data", "support"],
]);

test.each([
  ["of an actor", actorProfiles],
  ["of a proposition", propositionProfiles],
])("the profile %s keeps no list for a stance that nobody takes", (_, profilesOf) => {
  const cells = profilesOf(index, everyStatement(index)).flatMap((profile) => [...profile.cells.values()]);
  const lists = cells.flatMap((cell) => STANCES.map((stance) => cell[stance]));
  expect(lists.filter((list) => list.length > 0)).toHaveLength(3);
  expect(new Set(lists.filter((list) => list.length === 0)).size).toBe(1);
});

test("a cell has all statements of a stance, in the order of the case", () => {
  const [ann] = actorProfiles(index, everyStatement(index));
  const [data] = [...(ann?.cells ?? [])].flatMap(([on, cell]) => (String(on) === "data" ? [cell] : []));
  expect(data).toEqual({ support: [0, 3], oppose: [], mixed: [], abstain: [] });
});
