import type { TieLink, TieNetwork } from "./tieNetwork.ts";

/** The links of both networks, each once: of those in both, as the first has them. */
export function linksOfBoth(
  one: Pick<TieNetwork, "links">,
  other: Pick<TieNetwork, "links">,
): readonly TieLink[] {
  if (other.links === one.links) return one.links;
  const known = new Set(one.links.map(({ id }) => id));
  return [...one.links, ...other.links.filter(({ id }) => !known.has(id))];
}
