/** What takes room along a line. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** For each stretch the first row in which it lies on none of those before it; `gap` stays free between neighbours. */
export function packRows(stretches: readonly Stretch[], gap: number): readonly number[] {
  const rows: Stretch[][] = [];
  return stretches.map((stretch) => {
    const free = rows.findIndex((row) => row.every((other) => isClear(stretch, other, gap)));
    const at = free < 0 ? rows.length : free;
    (rows[at] ??= []).push(stretch);
    return at;
  });
}

function isClear(one: Stretch, other: Stretch, gap: number): boolean {
  return one.start >= other.end + gap || one.end + gap <= other.start;
}
