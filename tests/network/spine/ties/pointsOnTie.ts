interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points along the path of a tie: upright out of one group, a curve, upright into the other; or upright alone. */
export function pointsOnTie(path: string): readonly Point[] {
  const [x = 0, y = 0] = numbersIn(/^M([^VC]+)/, path);
  const [edge = y] = numbersIn(/^M[^V]+V([^CV]+)/, path);
  const start = [
    { x, y },
    { x, y: (y + edge) / 2 },
    { x, y: edge },
  ];
  const [x1, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = numbersIn(/C([^V]+)/, path);
  if (x1 === undefined) return start;
  const [end = y3] = numbersIn(/C[^V]+V(.+)$/, path);
  const curve = Array.from({ length: 81 }, (_, at) => {
    const t = at / 80;
    const mix = (a: number, b: number, c: number, d: number) =>
      (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
    return { x: mix(x, x1, x2, x3), y: mix(edge, y1, y2, y3) };
  });
  return [...start, ...curve, { x: x3, y: (y3 + end) / 2 }, { x: x3, y: end }];
}

function numbersIn(part: RegExp, path: string): readonly number[] {
  return (part.exec(path)?.[1] ?? "")
    .split(" ")
    .filter((text) => text !== "")
    .map(Number);
}
