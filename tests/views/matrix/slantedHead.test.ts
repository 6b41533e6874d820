import { describe, expect, test } from "vitest";
import { slantedHead } from "../../../src/views/matrix/slantedHead.ts";

describe("the room for slanted heads", () => {
  test("is as high as the longest needs, whichever it is", () => {
    const { height } = slantedHead(["Free access", "Allegations false"], 20);
    expect(slantedHead(["Allegations false", "Free access"], 20).height).toBe(height);
    expect(slantedHead(["Free access"], 20).height).toBeLessThan(height);
  });

  test("reaches beyond the last column only as far as a head does", () => {
    const long = slantedHead(["a", "b", "Allegations false"], 20).overhang;
    expect(long).toBeGreaterThan(40);
    expect(slantedHead(["Allegations false", "a", "b"], 20).overhang).toBe(long - 40);
    expect(slantedHead(["a"], 200).overhang).toBe(0);
  });

  test("is limited for the longest heads, and there for none", () => {
    expect(slantedHead(["word ".repeat(100)], 20)).toEqual(slantedHead(["word ".repeat(200)], 20));
    expect(slantedHead([], 20).height).toBeGreaterThan(0);
    expect(slantedHead([], 20).overhang).toBe(0);
  });
});
