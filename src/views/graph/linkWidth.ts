/** The width of a link in CSS pixels: more statements, a wider line, ever less so that one pair cannot fill the picture. */
export function linkWidth(statements: number): number {
  return 1.1 + 1.1 * Math.sqrt(Math.max(0, statements - 1));
}
