import { expect, test } from "vitest";
import { saidDates } from "../../../src/classroom/print/PositionTable.tsx";
import { indexOf } from "../../fixtures/tinyCases.ts";

test("the dates of statements stand each once, and a missing one as missing", () => {
  const { statements } = indexOf([
    ["ann", "open-data", "support", { date: "2022-05" }],
    ["ann", "open-data", "support"],
    ["ann", "open-data", "support", { date: "2022-05" }],
    ["ann", "open-data", "support", { date: "2021" }],
    ["ann", "open-data", "support"],
  ]).case;
  expect(saidDates(statements)).toEqual(["2022-05", null, "2021"]);
  expect(saidDates([])).toEqual([]);
});
