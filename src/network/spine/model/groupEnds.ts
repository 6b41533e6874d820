/** The ids of the actors at both ends of a group, from its name; null for what is no such name. */
export function groupEnds(name: string): readonly [from: string, to: string] | null {
  const [, from, to] = /^([a-z0-9-]+)\.\.([a-z0-9-]+)$/.exec(name) ?? [];
  return from === undefined || to === undefined ? null : [from, to];
}
