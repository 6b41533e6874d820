import { expect, test } from "vitest";
import { keepLast } from "../../src/store/keepLast.ts";

test("keeps what was asked for last, and makes the rest anew", () => {
  const made: number[] = [];
  const few = keepLast<number, object>(3);
  const ask = (key: number) =>
    few.get(key, () => {
      made.push(key);
      return { key };
    });
  const [first] = [1, 2, 3].map(ask);
  expect(ask(1)).toBe(first);
  ask(4);
  expect(ask(1)).toBe(first);
  expect(made).toEqual([1, 2, 3, 4]);
  ask(2);
  expect(made).toEqual([1, 2, 3, 4, 2]);
});
