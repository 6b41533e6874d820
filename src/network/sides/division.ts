import type { SignedNetwork } from "./signedNetwork.ts";

/** A network divided into groups, while a better division is looked for. */
export interface Division {
  readonly network: SignedNetwork;
  /** The group of each place; a group is called by a number below that of places. */
  readonly groups: Uint32Array;
  /** For each group the number of its members, the weight of all their agreement, and of all their disagreement. */
  readonly sizes: Uint32Array;
  readonly agreement: Float64Array;
  readonly disagreement: Float64Array;
}

/** A division into given groups; with none given, each place by itself. */
export function divide(network: SignedNetwork, given?: Uint32Array): Division {
  const size = network.ids.length;
  const groups = given?.slice() ?? Uint32Array.from({ length: size }, (_, at) => at);
  const division = {
    network,
    groups,
    sizes: new Uint32Array(size),
    agreement: new Float64Array(size),
    disagreement: new Float64Array(size),
  };
  groups.forEach((group, at) => count(division, { at, group, times: 1 }));
  return division;
}

interface Counted {
  readonly at: number;
  readonly group: number;
  readonly times: 1 | -1;
}

function count({ network, sizes, agreement, disagreement }: Division, { at, group, times }: Counted): void {
  sizes[group] = (sizes[group] ?? 0) + times;
  agreement[group] = (agreement[group] ?? 0) + times * (network.agreement[at] ?? 0);
  disagreement[group] = (disagreement[group] ?? 0) + times * (network.disagreement[at] ?? 0);
}

/** Puts a place into a group. */
export function put(division: Division, at: number, group: number): void {
  count(division, { at, group: division.groups[at] ?? 0, times: -1 });
  count(division, { at, group, times: 1 });
  division.groups[at] = group;
}

/** A group without members. */
export function emptyGroup({ sizes }: Division): number {
  return sizes.indexOf(0);
}

/** Two sets of places, by the weights of all their ties. */
export interface Strength {
  readonly agreement: number;
  readonly disagreement: number;
}

/**
 * By how much agreement less disagreement between two sets of places exceeds what chance would put there: what signed
 * modularity gains, times the weight of all ties, if they become one group. Source: Gómez, Jensen and Arenas 2009.
 */
export function gainOf(
  { agreementInAll, disagreementInAll }: SignedNetwork,
  between: number,
  [one, other]: readonly [Strength, Strength],
): number {
  const byChance = (all: number, product: number) => (all === 0 ? 0 : product / (2 * all));
  return (
    between -
    byChance(agreementInAll, one.agreement * other.agreement) +
    byChance(disagreementInAll, one.disagreement * other.disagreement)
  );
}

/** Signed modularity of a division, times the weight of all ties; or what some of its groups add to that. */
export function scoreOf({ network, groups, agreement, disagreement }: Division, some?: Uint8Array): number {
  const { starts, ends, weights } = network;
  let within = 0;
  for (let at = 0; at < groups.length; at += 1) {
    if (some?.[groups[at] ?? 0] === 0) continue;
    for (let tie = starts[at] ?? 0; tie < (starts[at + 1] ?? 0); tie += 1)
      if (groups[at] === groups[ends[tie] ?? 0]) within += (weights[tie] ?? 0) / 2;
  }
  const byChance = (strengths: Float64Array, all: number) =>
    all === 0 ? 0 : squaresOf(strengths, some) / (4 * all);
  return (
    within - byChance(agreement, network.agreementInAll) + byChance(disagreement, network.disagreementInAll)
  );
}

function squaresOf(strengths: Float64Array, some: Uint8Array | undefined): number {
  return strengths.reduce((sum, strength, at) => (some?.[at] === 0 ? sum : sum + strength ** 2), 0);
}
