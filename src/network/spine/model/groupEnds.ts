/** The ids of the actors at both ends of a group, from its name; null for what is no such name. */
export function groupEnds(name: string): readonly [from: string, to: string] | null {
  // No id begins with a dot or has two in a row, but one may end with a dot.
  const [, from, to] = /^([^,/]+?)\.\.([^.,/][^,/]*)$/.exec(name) ?? [];
  return from === undefined || to === undefined ? null : [from, to];
}
