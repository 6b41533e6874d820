/** The id of the link between two ends, whichever comes first. */
export function tieLinkId(one: string, other: string): string {
  return one < other ? `${one}~${other}` : `${other}~${one}`;
}
