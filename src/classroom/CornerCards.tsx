/** Statements and corners to put on the walls. */
export function CornerCards() {
  return null;
}
