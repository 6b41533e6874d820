import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MatrixRow } from "../../../../src/views/matrix/rows/matrixRows.ts";
import { rowPieces } from "../../../../src/views/matrix/rows/rowPieces.ts";
import { networkOf } from "../../../fixtures/networks.ts";

const [link] = networkOf([["ann", "open-data", "support"]]).links;

/** Cells as a text has them: a dot is silence. */
const cellsOf = (text: string): MatrixRow["cells"] =>
  Array.from(text, (letter) => (letter === "." ? null : link!));
const never = () => false;
const at =
  (...columns: readonly number[]) =>
  (column: number) =>
    columns.includes(column);
const piecesOf = (
  text: string,
  apart = never as (column: number) => boolean,
  begins = never as typeof apart,
) => rowPieces(cellsOf(text), apart, begins).map(({ first, span }) => [first, span]);

describe("the pieces of a row", () => {
  test("are a cell for each position, and one for all silence side by side", () => {
    expect(piecesOf("..x...xx.")).toEqual([
      [0, 2],
      [2, 1],
      [3, 3],
      [6, 1],
      [7, 1],
      [8, 1],
    ]);
    expect(piecesOf(".....")).toEqual([[0, 5]]);
    expect(piecesOf("")).toEqual([]);
  });

  test("leave a silent cell that is asked for by itself", () => {
    expect(piecesOf(".....", at(2, 3))).toEqual([
      [0, 2],
      [2, 1],
      [3, 1],
      [4, 1],
    ]);
  });

  test("begin anew where a theme does", () => {
    expect(piecesOf(".....", never, at(3))).toEqual([
      [0, 3],
      [3, 2],
    ]);
  });

  test("cover every column once, and are no more than positions and what is between them", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(".", ".", ".", "x")), (letters) => {
        const pieces = piecesOf(letters.join(""));
        expect(pieces.flatMap(([first = 0, span = 0]) => letters.slice(first, first + span))).toEqual(
          letters,
        );
        expect(pieces.length).toBeLessThanOrEqual(2 * letters.filter((letter) => letter === "x").length + 1);
      }),
    );
  });
});
