import { describe, expect, test } from "vitest";
import { formatFault } from "../../../src/case/check/fault.ts";
import { caseFromJson } from "../../../src/formats/read/caseFromText.ts";
import { aCaseJson } from "../../fixtures/aCase.ts";

const LONG = "y".repeat(10_000);
/** A fault is a sentence with what the file says, which is cut short, and where. */
const LONGEST_FAULT = 400;

/** Each way into a file, from the outside in. */
function waysInto(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, part]) => waysInto(part).map((way) => [key, ...way]))];
}

/** The value with something else at the end of a way. */
function withThere(value: unknown, [key, ...way]: readonly string[], there: unknown): unknown {
  if (key === undefined) return there;
  const parts = value as Readonly<Record<string, unknown>>;
  const changed = { ...parts, [key]: withThere(parts[key], way, there) };
  return Array.isArray(value) ? Object.values(changed) : changed;
}

describe("a fault", () => {
  const sound = aCaseJson();
  test.each([
    ["a long text", LONG],
    ["a long name", { [LONG]: 1 }],
    ["a list of long texts", [LONG]],
    ["lists in lists", [[LONG]]],
    ["no number", Number.POSITIVE_INFINITY],
  ])("repeats little of a file that has %s, wherever that stands", (_, there) => {
    const faults = waysInto(sound).flatMap((way) => {
      const checked = caseFromJson(withThere(sound, way, there));
      return checked.ok ? [] : checked.faults;
    });
    expect(faults.length).toBeGreaterThan(20);
    expect(faults.map(formatFault).filter(({ length }) => length > LONGEST_FAULT)).toEqual([]);
  });
});
