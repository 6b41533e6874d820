import { expect, test } from "vitest";
import { passingActors } from "../../src/filter/passingActors.ts";
import { cityCase } from "../controls/renderWithStore.tsx";

const index = cityCase();

test("all actors pass where neither a kind nor a naming is chosen", () => {
  expect([...passingActors(index, [], [])]).toEqual(["ann", "council", "guild", "insider"]);
});

test("only those of a chosen kind pass, and only those of the chosen naming", () => {
  expect([...passingActors(index, ["person", "government"], [])]).toEqual(["ann", "council"]);
  expect([...passingActors(index, [], ["unnamed"])]).toEqual(["insider"]);
  expect([...passingActors(index, ["person"], ["unnamed"])]).toEqual([]);
});
