import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextSeed } from "../../../src/classroom/choose/SeedField.tsx";

describe("the next seed", () => {
  test("is the next number, and a text counts on", () => {
    expect(nextSeed(null)).toBe("2");
    expect(nextSeed("0")).toBe("1");
    expect(nextSeed("9")).toBe("10");
    expect(nextSeed("Class b")).toBe("Class b 2");
    expect(nextSeed("Class b 2")).toBe("Class b 3");
  });

  test("is never the same, and no longer than an address keeps", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (seed) => {
        const next = nextSeed(seed);
        expect(next).not.toBe(seed);
        expect(next.length).toBeLessThanOrEqual(40);
      }),
    );
  });
});
