/** A, B, … Z, then AA, AB …: what a side is called for short, which says nothing of it. */
export function sideLetter(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? last : sideLetter(Math.floor(at / 26) - 1) + last;
}
