import { describe, expect, test, vi } from "vitest";
import { memoizeLast } from "../../src/store/memoizeLast.ts";

describe("memoizeLast", () => {
  test("gives the same result again while the arguments stay the same", () => {
    const compute = vi.fn<(left: object, right: number) => object>((left, right) => ({ left, right }));
    const memoized = memoizeLast(compute);
    const one = {};
    expect(memoized(one, 1)).toBe(memoized(one, 1));
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test("computes again when one of them is another, be it equal", () => {
    const memoized = memoizeLast((input: object, count: number) => ({ input, count }));
    const one = {};
    const first = memoized(one, 1);
    expect(memoized({}, 1)).not.toBe(first);
    expect(memoized(one, 2)).toEqual({ input: one, count: 2 });
    expect(memoized(one, 1)).not.toBe(first);
  });

  test("remembers results that are nothing, and knows NaN again", () => {
    const compute = vi.fn<(value: number) => undefined>();
    const memoized = memoizeLast(compute);
    memoized(Number.NaN);
    memoized(Number.NaN);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test("knows a result again by any of its arguments, be the first object a function", () => {
    const memoized = memoizeLast((count: number, name: () => string) => ({ count, name }));
    const name = () => "";
    expect(memoized(1, name)).toBe(memoized(1, name));
    expect(memoized(2, name)).toEqual({ count: 2, name });
  });

  test("works without arguments", () => {
    const memoized = memoizeLast(() => ({}));
    expect(memoized()).toBe(memoized());
  });
});
