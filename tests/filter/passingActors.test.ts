import { expect, test } from "vitest";
import { NO_FILTER, type Filter } from "../../src/filter/filter.ts";
import { passingActors } from "../../src/filter/passingActors.ts";
import { anActor, anIndex, aStatement } from "../fixtures/aCase.ts";
import { cityCase } from "../controls/renderWithStore.tsx";

const passing = (filter: Partial<Filter>, index = cityCase()) => [
  ...passingActors(index, { ...NO_FILTER, ...filter }),
];

test("all actors pass where neither a kind nor a naming is chosen", () => {
  expect(passing({})).toEqual(["ann", "council", "guild", "insider"]);
});

test("only those of a chosen kind pass, and only those of the chosen naming", () => {
  expect(passing({ kind: ["person", "government"] })).toEqual(["ann", "council"]);
  expect(passing({ naming: ["unnamed"] })).toEqual(["insider"]);
  expect(passing({ kind: ["person"], naming: ["unnamed"] })).toEqual([]);
});

test("only those with a chosen answer pass where an attribute is chosen, and nobody without one", () => {
  const index = anIndex({
    attributes: [
      { id: "group", label: "Group", values: ["north", "south"].map((id) => ({ id, label: id })) },
    ],
    actors: [
      anActor({ id: "ann", attributes: { group: "north" } }),
      anActor({ id: "bob", attributes: { group: "south" } }),
      anActor({ id: "cem" }),
    ],
    statements: ["ann", "bob", "cem"].map((actor) => aStatement({ id: actor, actor })),
  });
  expect(passing({ "attr.group": ["north"] as never }, index)).toEqual(["ann"]);
});
