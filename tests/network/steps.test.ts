import { describe, expect, test } from "vitest";
import { type Progress, type Steps, byHundredths, inOneGo, inPart } from "../../src/network/steps.ts";

function* counting(all: number): Steps<string> {
  for (let done = 0; done < all; done += 1) yield { done, all };
  return "counted";
}

const told = (steps: Steps<string>): readonly Progress[] => [...steps];

describe("a work that is a part of a larger one", () => {
  test("says how far the whole is, and gives what it finds", () => {
    expect(told(inPart(counting(4), 0.2, 0.6)).map(({ done, all }) => done / all)).toEqual([
      0.2,
      expect.closeTo(0.3),
      expect.closeTo(0.4),
      expect.closeTo(0.5),
    ]);
    expect(inOneGo(inPart(counting(4), 0.2, 0.6))).toBe("counted");
  });
});

describe("a work by hundredths", () => {
  test("tells of each hundredth once, however many steps it has", () => {
    expect(told(byHundredths(counting(100_000)))).toHaveLength(100);
    expect(inOneGo(byHundredths(counting(100_000)))).toBe("counted");
  });

  test("tells of each step of a few", () => {
    expect(told(byHundredths(counting(3)))).toHaveLength(3);
  });
});
