/** So many rows are looked at in one step. */
const AT_ONCE = 1000;

type Compare<Row> = (left: Row, right: Row) => number;

/**
 * The first so many rows of an order, step by step: those with which `toSorted` begins, rows of equal rank as they stand. What
 * comes after the last of them is put aside at once, so that few of very many rows are sorted.
 */
export function* firstInOrder<Row>(
  rows: readonly Row[],
  many: number,
  compare: Compare<Row>,
): Generator<void, readonly Row[], void> {
  const most = Math.max(AT_ONCE, 2 * many);
  let kept: Row[] = [];
  let last: Row | null = null;
  for (let at = 0; at < rows.length; at += 1) {
    if (at % AT_ONCE === 0) yield;
    const row = rows[at] as Row;
    if (last !== null && compare(row, last) >= 0) continue;
    kept.push(row);
    if (kept.length < most) continue;
    kept = (yield* inOrder(kept, compare)).slice(0, many);
    last = kept.at(-1) ?? null;
  }
  return (yield* inOrder(kept, compare)).slice(0, many);
}

/** All rows in order, step by step: parts that are sorted, joined two by two. */
function* inOrder<Row>(rows: readonly Row[], compare: Compare<Row>): Generator<void, Row[], void> {
  let parts: Row[][] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    parts.push(rows.slice(at, at + AT_ONCE).toSorted(compare));
    yield;
  }
  while (parts.length > 1) {
    const joined: Row[][] = [];
    for (let at = 0; at < parts.length; at += 2)
      joined.push(yield* joinedInOrder(parts[at] ?? [], parts[at + 1] ?? [], compare));
    parts = joined;
  }
  return parts[0] ?? [];
}

/** Two sorted parts as one; of rows of equal rank those of the first come first. */
function* joinedInOrder<Row>(
  one: readonly Row[],
  other: readonly Row[],
  compare: Compare<Row>,
): Generator<void, Row[], void> {
  const joined: Row[] = [];
  for (let [at, next] = [0, 0]; at + next < one.length + other.length;) {
    if ((at + next) % AT_ONCE === 0) yield;
    const isOther =
      at === one.length || (next < other.length && compare(other[next] as Row, one[at] as Row) < 0);
    joined.push((isOther ? other[next] : one[at]) as Row);
    if (isOther) next += 1;
    else at += 1;
  }
  return joined;
}
