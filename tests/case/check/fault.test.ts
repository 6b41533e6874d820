import { describe, expect, test } from "vitest";
import { CaseError, formatFault } from "../../../src/case/check/fault.ts";

describe("formatFault", () => {
  test("puts the place before the problem, if there is one", () => {
    expect(formatFault({ place: "actors[0].id", problem: "is missing" })).toBe("actors[0].id: is missing");
    expect(formatFault({ place: "", problem: "expected Object, found null" })).toBe(
      "expected Object, found null",
    );
  });
});

describe("CaseError", () => {
  test("lists every fault in its message", () => {
    const faults = [
      { place: "id", problem: "is missing" },
      { place: "title", problem: "is missing" },
    ];
    expect(new CaseError(faults).message).toBe("The case has 2 faults:\nid: is missing\ntitle: is missing");
    expect(new CaseError(faults.slice(1)).message).toBe("The case has 1 fault:\ntitle: is missing");
    expect(new CaseError(faults).faults).toBe(faults);
  });
});
