import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finished } from "../../../src/case/steps/steps.ts";
import { firstInOrder } from "../../../src/ui/table/firstInOrder.ts";
import { seededRandom } from "../../../src/case/seededRandom.ts";

interface Row {
  readonly rank: number;
  readonly at: number;
}

const byRank = (left: Row, right: Row) => left.rank - right.rank;
const rowsOf = (ranks: readonly number[]) => ranks.map((rank, at) => ({ rank, at }));
const first = (rows: readonly Row[], many: number, compare = byRank) =>
  finished(firstInOrder(rows, many, compare));

describe("the first rows of an order", () => {
  test("are those with which the whole order begins, rows of equal rank as they stand", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.nat(120), (ranks, many) => {
        const rows = rowsOf(ranks);
        expect(first(rows, many)).toEqual(rows.toSorted(byRank).slice(0, many));
      }),
    );
  });

  test.each([
    ["in order", (at: number) => at],
    ["the other way round", (at: number) => -at],
    ["of few ranks", (at: number) => at % 3],
    [
      "in no order",
      (
        (random) => () =>
          Math.floor(random() * 4000)
      )(seededRandom("3", "rows")),
    ],
  ])("are so of very many %s", (_, rankAt) => {
    const rows = rowsOf(Array.from({ length: 9500 }, (__, at) => rankAt(at)));
    const whole = rows.toSorted(byRank);
    for (const many of [0, 1, 500, 2300, 9500, 20_000])
      expect(first(rows, many)).toEqual(whole.slice(0, many));
  });

  test("take little more than one look at each of very many in no order, and few looks in a step", () => {
    const random = seededRandom("5", "rows");
    const rows = rowsOf(Array.from({ length: 100_000 }, () => random()));
    let [looks, since, most] = [0, 0, 0];
    const looked = (left: Row, right: Row) => {
      looks += 1;
      return byRank(left, right);
    };
    const steps = firstInOrder(rows, 500, looked);
    for (let step = steps.next(); step.done !== true; step = steps.next()) {
      most = Math.max(most, looks - since);
      since = looks;
    }
    expect(looks).toBeLessThan(2 * rows.length);
    expect(most).toBeLessThan(15_000);
  });
});
