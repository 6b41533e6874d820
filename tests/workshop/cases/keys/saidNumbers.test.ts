import { expect, test } from "vitest";
import { saidNumbers } from "../../../../src/workshop/cases/keys/saidNumbers.ts";

test.each([
  ["20 of the 64 statements come from sixteen actors", [20, 64, 16]],
  ["“1,204 of 3,000 ties move”", [1204, 3000]],
  ["Ten, and none of the tents", [10]],
  ["nobody counts", []],
])("the numbers that %j says are %j", (text, numbers) => {
  expect(saidNumbers(text)).toEqual(numbers);
});
