import { expect, test } from "vitest";
import { alphaReport } from "../../../src/classroom/agreement/alphaReport.ts";
import { itemAgreement } from "../../../src/classroom/agreement/itemAgreement.ts";
import { type Codes, nominalValue, ordinalValue } from "../../../src/classroom/coding/stanceCode.ts";

test("the item that split the coders most comes first, then the order of the items, then what fewer than two coded", () => {
  const items = itemAgreement(
    [
      ["support", "support", null, "mixed", "oppose"],
      ["support", "oppose", null, "mixed", "oppose"],
      ["support", "unclear", "support", "mixed", "support"],
    ],
    5,
  );
  expect(items.map(({ at }) => at)).toEqual([1, 4, 0, 3, 2]);
  expect(items[0]).toEqual({
    at: 1,
    counts: { support: 1, oppose: 1, mixed: 0, unclear: 1 },
    missing: 0,
    agreeing: 0,
  });
  expect(items[1]?.agreeing).toBeCloseTo(1 / 3);
  expect(items[4]).toMatchObject({ at: 2, missing: 2, agreeing: null });
});

test("without coders every item stands, in order, agreed on by nobody", () => {
  expect(itemAgreement([], 2).map(({ at, agreeing }) => [at, agreeing])).toEqual([
    [0, null],
    [1, null],
  ]);
});

test("that one cannot tell is a category by name and missing by order", () => {
  expect([nominalValue("unclear"), ordinalValue("unclear")]).toEqual([3, null]);
  expect([nominalValue(null), ordinalValue(null)]).toEqual([null, null]);
  expect((["oppose", "mixed", "support"] as const).map(ordinalValue)).toEqual([-1, 0, 1]);
});

test("agreement is measured on the quotes that two have coded, with an interval from ten of them on", () => {
  const codes = (items: number) =>
    Array.from({ length: items }, (_, at): Codes[number] => (at % 2 === 0 ? "support" : "mixed"));
  const nine = alphaReport([codes(9), codes(9), []], 12, "nominal", null);
  expect(nine).toEqual({ items: 9, share: 1, interval: null, alpha: { kind: "number", value: 1 } });
  const ten = alphaReport([codes(10), codes(10)], 12, "ordinal", null);
  expect(ten).toMatchObject({ items: 10, interval: { low: 1, high: 1 } });
  expect(alphaReport([codes(10), codes(10)], 12, "ordinal", null)).toEqual(ten);
  expect(alphaReport([], 12, "nominal", null)).toMatchObject({
    items: 0,
    share: null,
    alpha: { why: "nothing" },
  });
});
