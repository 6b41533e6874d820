import { expect, test } from "vitest";
import { statedIds } from "../../../src/case/check/statedIds.ts";

test("statedIds finds the ids of faulty entries too, in file order", () => {
  const actors = [{ id: "ann" }, null, { id: 3 }, {}, { id: "Bad Id", kind: 0 }];
  expect(statedIds({ actors }, "actors")).toEqual([
    { place: "actors[0].id", id: "ann" },
    { place: "actors[4].id", id: "Bad Id" },
  ]);
  expect(statedIds({ actors: { id: "ann" } }, "actors")).toEqual([]);
  expect(statedIds(null, "actors")).toEqual([]);
});
