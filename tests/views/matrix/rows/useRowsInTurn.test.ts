import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DrawnRow } from "../../../../src/views/matrix/rows/drawnRows.ts";
import { rowsInTurn } from "../../../../src/views/matrix/rows/useRowsInTurn.ts";

const aRow = (name: string, from: string) =>
  ({ row: { node: { id: name } }, from, leftOut: 0, startsHeading: false }) as unknown as DrawnRow;
const rowsOf = (names: string, from: string) => names.split(" ").map((name) => aRow(name, from));
const told = (rows: readonly DrawnRow[]) =>
  rows
    .map((drawn) => `${drawn.row.node.id}${(drawn as DrawnRow & { readonly from: string }).from}`)
    .join(" ");
const nobody = () => false;

describe("rows in turn", () => {
  test("stand first as far as it is their turn, and below stay those that were in the places of the others", () => {
    const [rows, before] = [rowsOf("a b c d e f", "+"), rowsOf("u v w x y z", "-")];
    expect(told(rowsInTurn({ rows, before }, 2, nobody))).toBe("a+ b+ w- x- y- z-");
  });

  test("are as they were until their turn where they stay", () => {
    const [rows, before] = [rowsOf("a b c d e f", "+"), rowsOf("x b y c d z", "-")];
    expect(told(rowsInTurn({ rows, before }, 2, nobody))).toBe("a+ b+ y- c- d- z-");
    expect(told(rowsInTurn({ rows, before }, 4, nobody))).toBe("a+ b+ c+ d+ y- z-");
  });

  test("come alone where none were before, and with them the one that is held", () => {
    const rows = rowsOf("a b c d e f", "+");
    const isHeld = ({ row }: DrawnRow) => (row.node.id as string) === "e";
    expect(told(rowsInTurn({ rows, before: [] }, 2, isHeld))).toBe("a+ b+ e+");
  });

  test("never lose one that stays, and never move one past another that stays", () => {
    const some = fc.subarray("a b c d e f g h i j k l m n o p".split(" "), { minLength: 1 });
    fc.assert(
      fc.property(some, some, fc.array(fc.nat(16)), (next, last, counts) => {
        const [rows, before] = [rowsOf(next.join(" "), "+"), rowsOf(last.join(" "), "-")];
        const staying = next.filter((name) => last.includes(name));
        for (const count of counts) {
          const names = rowsInTurn({ rows, before }, count, nobody).map(({ row }) => row.node.id as string);
          expect(names.length).toBeLessThanOrEqual(rows.length);
          expect(new Set(names).size).toBe(names.length);
          expect(names.filter((name) => staying.includes(name))).toEqual(staying);
        }
      }),
    );
  });
});
