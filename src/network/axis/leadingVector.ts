import { type Steps, finished } from "../../case/steps/steps.ts";

/** A symmetric matrix without negative eigenvalues, as what it makes of a vector. */
export type Multiply = (vector: Float64Array) => Float64Array;

/** Multiplications before the best vector so far is taken as a new start. */
const STEPS = 24;
const MOST_STARTS = 200;
const CLOSE_ENOUGH = 1e-13;
/** Squaring so often parts eigenvalues that differ by little more than a rounding error. */
const SQUARINGS = 40;

/**
 * The eigenvector of the largest eigenvalue, of length 1: the part of the start that lies along it, so that of several
 * vectors with one eigenvalue always the same is found. By the method of Lanczos with each step made orthogonal to all
 * before (Golub and Van Loan, Matrix Computations, 4th edition, 10.1 to 10.3), begun anew after some steps.
 *
 * @param start a vector that is not orthogonal to it
 */
export function leadingVector(multiply: Multiply, start: Float64Array): Float64Array {
  return finished(leadingVectorSteps(multiply, start));
}

/** The same step by step: a multiplication in each. */
export function* leadingVectorSteps(multiply: Multiply, start: Float64Array): Steps<Float64Array> {
  let vector = scaled(start, 1 / length(start));
  for (let begun = 0; begun < MOST_STARTS; begun += 1) {
    const { basis, diagonal, beside } = yield* krylov(multiply, vector);
    const weights = leadingOfTridiagonal(diagonal, beside);
    const found = combined(basis, weights);
    vector = scaled(found, 1 / length(found));
    const isClose = Math.abs((beside.at(-1) ?? 0) * (weights.at(-1) ?? 0)) < CLOSE_ENOUGH;
    if (isClose) break;
  }
  return vector;
}

/** Orthogonal vectors of length 1 that span what multiplying the first again and again reaches, and the matrix among them. */
interface Krylov {
  readonly basis: readonly Float64Array[];
  readonly diagonal: readonly number[];
  /** Beside the diagonal; the last leads out of the basis. */
  readonly beside: readonly number[];
}

function* krylov(multiply: Multiply, first: Float64Array): Steps<Krylov> {
  const basis = [first];
  const diagonal: number[] = [];
  const beside: number[] = [];
  for (const vector of basis) {
    const next = multiply(vector);
    yield;
    diagonal.push(dot(vector, next));
    for (const _ of [1, 2]) for (const other of basis) subtract(next, other, dot(other, next));
    const rest = length(next);
    beside.push(rest);
    if (rest < CLOSE_ENOUGH || basis.length === STEPS) break;
    basis.push(scaled(next, 1 / rest));
  }
  return { basis, diagonal, beside };
}

/** The leading eigenvector of a small symmetric matrix that is empty off the diagonal and its neighbours, by squaring it. */
function leadingOfTridiagonal(diagonal: readonly number[], beside: readonly number[]): readonly number[] {
  const entry = (row: number, column: number) => {
    if (row === column) return diagonal[row] ?? 0;
    return Math.abs(row - column) === 1 ? (beside[Math.min(row, column)] ?? 0) : 0;
  };
  let power: readonly Float64Array[] = diagonal.map((_, row) =>
    Float64Array.from(diagonal, (__, column) => entry(row, column)),
  );
  for (let times = 0; times < SQUARINGS; times += 1) power = squared(power);
  const [first] = power;
  const widest = power.reduce(
    (most, row) => (length(row) > length(most) ? row : most),
    first ?? new Float64Array(0),
  );
  return [...scaled(widest, 1 / (length(widest) || 1))];
}

/** A symmetric matrix times itself, stretched so that its trace is 1. */
function squared(matrix: readonly Float64Array[]): readonly Float64Array[] {
  const product = matrix.map((row) => Float64Array.from(matrix, (column) => dot(row, column)));
  const trace = product.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
  return product.map((row) => scaled(row, 1 / (trace || 1)));
}

function combined(basis: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const sum = new Float64Array(basis[0]?.length ?? 0);
  basis.forEach((vector, at) => subtract(sum, vector, -(weights[at] ?? 0)));
  return sum;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function length(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}

function scaled(vector: Float64Array, factor: number): Float64Array {
  return vector.map((value) => value * factor);
}

function subtract(from: Float64Array, vector: Float64Array, times: number): void {
  for (let at = 0; at < from.length; at += 1) from[at] = (from[at] ?? 0) - times * (vector[at] ?? 0);
}
