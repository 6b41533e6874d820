import { type AddressNetwork, passagesOf } from "../../network/addresses/addressNetwork.ts";
import { isReadable, nodesOfLinks, strongestLinks } from "../../network/strongestLinks.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";

/** Links to draw, what they are placed among, and what is said of those that are not drawn. */
export interface ReadableAddresses {
  readonly network: AddressNetwork;
  readonly whole: AddressNetwork;
  /** Null where all are drawn. */
  readonly cut: AddressCut | null;
}

export interface AddressCut {
  readonly drawn: number;
  readonly all: number;
  /** Whether others have as many passages as the last that is drawn. */
  readonly isAmongEquals: boolean;
}

/** Who addresses whom in a case that can be read whole; in a larger case the links with most passages, and those whom they join. Whether it is large no filter changes. */
export const readableAddresses = memoizeLast(
  (whole: AddressNetwork, network: AddressNetwork): ReadableAddresses => {
    if (isReadable(whole)) return { network, whole, cut: null };
    const { links, isAmongEquals } = strongestLinks(network.links, passagesOf);
    const kept = new Set(links);
    const drawn = {
      nodes: nodesOfLinks(network.nodes, links),
      links: network.links.filter((link) => kept.has(link)),
    };
    const cut = { drawn: links.length, all: network.links.length, isAmongEquals };
    return { network: drawn, whole: drawn, cut };
  },
);
