import { describe, expect, test } from "vitest";
import { formatFault } from "../../../src/case/check/fault.ts";

describe("formatFault", () => {
  test.each([
    [{ path: ["actors", 0, "id"] }, "actors[0].id: is missing"],
    [{ path: ["lessons", 1, "steps", 2] }, "lessons[1].steps[2]: is missing"],
    [{ path: [] }, "is missing"],
    [{ line: 3, column: 11 }, "line 3, column 11: is missing"],
    [{ row: 4, field: "stance" }, "row 4, stance: is missing"],
  ])("puts the place %j before the problem, if there is one", (place, line) => {
    expect(formatFault({ place, problem: "is missing" })).toBe(line);
  });
});
