import { type Steps, inOneGo } from "../../network/steps.ts";
import { isReadable, nodesOfLinks, strongestLinks } from "../../network/strongestLinks.ts";
import { linksOfBoth } from "../../network/ties/linksOfBoth.ts";
import type { TieLink, TieNetwork } from "../../network/ties/tieNetwork.ts";
import type { Network } from "../../network/twoModeNetwork.ts";

export interface TiesToRead {
  readonly network: TieNetwork;
  /** What is faint where the network lacks it. */
  readonly ghosted?: TieNetwork | undefined;
  /** What lines are led by, and of a large case chosen from, if not what is ghosted: all ties of the case, whatever passes the filter. */
  readonly whole?: TieNetwork | undefined;
  /** Those that the picture is about, by the ids of their links; where there are any, no others are drawn. */
  readonly about?: ReadonlySet<string> | undefined;
}

/** Ties to draw, and what is said of those that are not drawn. */
export interface ReadableTies extends Omit<TiesToRead, "about" | "whole"> {
  /** What is placed, and what widths are measured by: no filter changes it. */
  readonly whole: TieNetwork;
  /** Null where all ties and all nodes are drawn. */
  readonly cut: TieCut | null;
}

export interface TieCut {
  readonly drawn: number;
  /** How many of them are there; the others are faint. */
  readonly left: number;
  /** How many of these are above zero, and below. */
  readonly agreements: number;
  readonly disagreements: number;
  /** Of how many: of all ties, or of those that the picture is about. */
  readonly all: number;
  /** Whether others are as strong as the last that is drawn. */
  readonly isAmongEquals: boolean;
  /** Whether only what the picture is about is drawn. */
  readonly isAbout: boolean;
}

/** The ties of a case that can be read whole; of a larger case the strongest, and those that they join. Whether it is large, and which those are, no filter changes. */
export function readableTies(spoken: Network, ties: TiesToRead): ReadableTies {
  return inOneGo(readableTiesInSteps(spoken, ties));
}

/** The same in steps, each of which goes through all ties once or twice. */
export function* readableTiesInSteps(
  spoken: Network,
  { network, ghosted, whole, about }: TiesToRead,
): Steps<ReadableTies> {
  const ofCase = whole ?? ghosted ?? network;
  const uncut = { network, ghosted, whole: ofCase, cut: null };
  if (isReadable(spoken)) return uncut;
  const { links: all } = ofCase;
  const asked = about && about.size > 0 ? askedOf({ network, ghosted, whole }, about) : [];
  const among = asked.length > 0 ? asked : all;
  yield { done: 1, all: 5 };
  const { links, isAmongEquals } = strongestLinks(among, ({ tie }) => tie.weight);
  const nodes = spoken.nodes.filter(({ kind }) => kind === network.side);
  if (links.length === all.length && isReadable({ nodes, links })) return uncut;
  yield { done: 2, all: 5 };
  const drawn = onlyWith(network, links);
  yield { done: 3, all: 5 };
  const faint = ghosted && onlyWith(ghosted, links);
  yield { done: 4, all: 5 };
  const cut: TieCut = {
    drawn: links.length,
    left: drawn.links.length,
    agreements: links.filter(({ tie }) => tie.weight > 0).length,
    disagreements: links.filter(({ tie }) => tie.weight < 0).length,
    all: among.length,
    isAmongEquals,
    isAbout: asked.length > 0,
  };
  return {
    network: drawn,
    ghosted: faint,
    whole: onlyWith(ofCase, links),
    cut,
  };
}

function askedOf(
  { network, ghosted = network, whole }: Omit<TiesToRead, "about">,
  about: ReadonlySet<string>,
): readonly TieLink[] {
  const links = whole?.links ?? linksOfBoth(network, ghosted);
  return links.filter(({ id }) => about.has(id));
}

function onlyWith(network: TieNetwork, links: readonly TieLink[]): TieNetwork {
  const kept = new Set(links.map(({ id }) => id));
  return {
    ...network,
    nodes: nodesOfLinks(network.nodes, links),
    links: network.links.filter(({ id }) => kept.has(id)),
  };
}
