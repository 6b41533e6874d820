import { describe, expect, test } from "vitest";
import { didYouMean } from "../../../src/case/check/nearestName.ts";

describe("didYouMean", () => {
  test("names the nearest of several known names", () => {
    expect(didYouMean("publsh", ["access", "publish", "published"])).toBe('; did you mean "publish"?');
  });

  test("allows more slips in longer names", () => {
    expect(didYouMean("hgh-comissoner", ["high-commissioner"])).toBe('; did you mean "high-commissioner"?');
    expect(didYouMean("xyz", ["abc"])).toBe("");
  });

  test("is silent where nothing is near or nothing known", () => {
    expect(didYouMean("genocide", ["dialogue"])).toBe("");
    expect(didYouMean("genocide", [])).toBe("");
  });
});
