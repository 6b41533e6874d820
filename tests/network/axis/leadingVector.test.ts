import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leadingVector } from "../../../src/network/axis/leadingVector.ts";

type Matrix = readonly (readonly number[])[];

/** What a matrix makes of a vector, and how often it was asked. */
function counting(matrix: Matrix) {
  let times = 0;
  const multiply = (vector: Float64Array) => {
    times += 1;
    return Float64Array.from(matrix, (row) =>
      row.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0),
    );
  };
  return { multiply, times: () => times };
}

const lengthOf = (vector: Float64Array) => Math.hypot(...vector);

/** A matrix times its mirror has no negative eigenvalue. */
const symmetric = (half: Matrix): Matrix =>
  half.map((row) => half.map((other) => row.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)));

describe("leadingVector", () => {
  test("of a matrix worked out on paper: 3 and 1 are the eigenvalues of 2, 1 over 1, 2", () => {
    const { multiply } = counting([
      [2, 1],
      [1, 2],
    ]);
    const [first, second] = leadingVector(multiply, Float64Array.of(1, 0));
    expect(first).toBeCloseTo(Math.SQRT1_2, 12);
    expect(second).toBeCloseTo(Math.SQRT1_2, 12);
  });

  test("of several with one eigenvalue is the part of the start that lies among them", () => {
    const { multiply } = counting([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 0.5],
    ]);
    const [first, second, third] = leadingVector(multiply, Float64Array.of(3, 4, 5));
    expect(first).toBeCloseTo(0.6, 12);
    expect(second).toBeCloseTo(0.8, 12);
    expect(third).toBeCloseTo(0, 12);
  });

  test("of a single number is 1", () => {
    expect([...leadingVector(counting([[0.5]]).multiply, Float64Array.of(7))]).toEqual([1]);
  });

  test("has length 1, and is only made longer by the matrix, by no less than any other vector is", () => {
    const entry = fc.double({ min: -1, max: 1, noNaN: true });
    const half = fc.integer({ min: 1, max: 8 }).chain((size) => {
      const row = fc.array(entry, { minLength: size, maxLength: size });
      return fc.tuple(fc.array(row, { minLength: size, maxLength: size }), row);
    });
    fc.assert(
      fc.property(half, ([rows, other]) => {
        const matrix = symmetric(rows);
        fc.pre(matrix.flat().some((value) => Math.abs(value) > 1e-3));
        const { multiply } = counting(matrix);
        const start = Float64Array.from(rows, (_, at) => 1 + Math.sin(at + 1) / 3);
        const vector = leadingVector(multiply, start);
        const image = multiply(vector);
        const value = lengthOf(image);
        expect(lengthOf(vector)).toBeCloseTo(1, 10);
        image.forEach((part, at) => expect(part).toBeCloseTo(value * (vector[at] ?? 0), 6));
        expect(lengthOf(multiply(Float64Array.from(other)))).toBeLessThanOrEqual(
          value * lengthOf(Float64Array.from(other)) + 1e-6,
        );
      }),
    );
  });

  test("takes few multiplications where averaging again and again takes thousands", () => {
    const size = 200;
    const matrix = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (__, column) => (row === column ? 1 - 0.001 * row : 0)),
    );
    const { multiply, times } = counting(matrix);
    const vector = leadingVector(multiply, new Float64Array(size).fill(1));
    expect(vector[0]).toBeCloseTo(1, 9);
    expect(times()).toBeLessThan(1000);
  });
});
