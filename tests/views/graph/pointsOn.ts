import type { Point } from "../../../src/network/geometry/point.ts";

const known = new Map<string, readonly Point[]>();

/** Points all along the data of a path of lines and quadratic curves, about a pixel apart. */
export function pointsOn(path: string): readonly Point[] {
  const points = known.get(path) ?? pointsOf(path);
  known.set(path, points);
  return points;
}

function pointsOf(path: string): readonly Point[] {
  const points: Point[] = [];
  for (const [, command = "", text = ""] of path.matchAll(/([MLHVQ])([^MLHVQ]*)/g))
    points.push(...stepOf(command, numbersIn(text), points.at(-1)));
  return points;
}

const numbersIn = (text: string) => (text.match(/-?[\d.]+/g) ?? []).map(Number);

function stepOf(command: string, [a = 0, b = 0, c = 0, d = 0]: readonly number[], last = { x: a, y: b }) {
  if (command === "H") return straight(last, { x: a, y: last.y });
  if (command === "V") return straight(last, { x: last.x, y: a });
  if (command === "Q") return curved(last, { x: a, y: b }, { x: c, y: d });
  return command === "M" ? [{ x: a, y: b }] : straight(last, { x: a, y: b });
}

function straight(from: Point, to: Point): readonly Point[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y)));
  return Array.from({ length: steps }, (_, at) => between(from, to, (at + 1) / steps));
}

const STEPS = 24;

function curved(from: Point, by: Point, to: Point): readonly Point[] {
  return Array.from({ length: STEPS }, (_, at) => {
    const share = (at + 1) / STEPS;
    return between(between(from, by, share), between(by, to, share), share);
  });
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
