/**
 * So many of bundles that are equally wide: from each group as many as can be, so that none is drawn fuller for where it
 * stands, and those of a group evenly along its list. `ties` are rows, ascending; so are those returned.
 */
export function shareTies(
  ties: readonly number[],
  most: number,
  groupOf: (row: number) => number,
): readonly number[] {
  const byGroup = new Map<number, number[]>();
  for (const row of ties) {
    const own = byGroup.get(groupOf(row));
    if (own === undefined) byGroup.set(groupOf(row), [row]);
    else own.push(row);
  }
  const groups = fromBothEnds([...byGroup.keys()].toSorted((one, other) => one - other));
  const lists = groups.map((group) => byGroup.get(group) ?? []);
  const quotas = quotasOf(
    lists.map(({ length }) => length),
    most,
  );
  return lists.flatMap((rows, at) => evenly(rows, quotas[at] ?? 0)).toSorted((one, other) => one - other);
}

/** The first, the last, the second, the last but one, and so on. */
function fromBothEnds(groups: readonly number[]): readonly number[] {
  return groups.map((_, at) => groups[at % 2 === 0 ? at / 2 : groups.length - (at + 1) / 2] ?? 0);
}

/** One for each in turn, as long as it has any left. */
function quotasOf(sizes: readonly number[], most: number): readonly number[] {
  const quotas = sizes.map(() => 0);
  const sum = sizes.reduce((total, size) => total + size, 0);
  let left = Math.min(most, sum);
  for (let at = 0; left > 0; at = (at + 1) % sizes.length) {
    const quota = quotas[at] ?? 0;
    if (quota === (sizes[at] ?? 0)) continue;
    quotas[at] = quota + 1;
    left -= 1;
  }
  return quotas;
}

function evenly(rows: readonly number[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => rows[Math.floor(((at + 0.5) * rows.length) / count)] ?? 0);
}
