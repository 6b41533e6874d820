/** A card for each actor: who speaks, what it said, and three questions. */
export function RoleCards() {
  return null;
}
