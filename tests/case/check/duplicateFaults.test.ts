import { expect, test } from "vitest";
import { statedIds } from "../../../src/case/check/duplicateFaults.ts";

test("statedIds finds the ids of faulty entries too, in the order of the list", () => {
  const actors = [{ id: "ann" }, null, { id: 3 }, {}, { id: "Bad Id", kind: 0 }];
  expect(statedIds(actors, ["actors"])).toEqual([
    { path: ["actors", 0, "id"], id: "ann" },
    { path: ["actors", 4, "id"], id: "Bad Id" },
  ]);
  expect(statedIds({ id: "ann" }, ["actors"])).toEqual([]);
  expect(statedIds(undefined, ["actors"])).toEqual([]);
});
