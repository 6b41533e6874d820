import { type GroupOf, isWithin } from "./partition.ts";
import type { Tie } from "../ties/projectOneMode.ts";

/** One sign of the ties: how much of it lies within the groups, and how much would by chance. */
export interface SignShare {
  /** The weight of all ties of this sign, each pair once. */
  readonly total: number;
  readonly within: number;
  /** The share within, from 0 to 1; 0 where there is no tie of this sign. */
  readonly share: number;
  /** The share that chance would put within, if every actor kept the weight of its ties. */
  readonly byChance: number;
}

/** How far a partition keeps agreement within and disagreement between its groups, with the numbers it is made of. */
export interface SignedModularity {
  readonly agreement: SignShare;
  readonly disagreement: SignShare;
  readonly value: number;
}

/**
 * Signed modularity: Q = w⁺/(w⁺+w⁻) · Q⁺ − w⁻/(w⁺+w⁻) · Q⁻, where w⁺ and w⁻ are the weights of all positive and of all
 * negative ties, and each Q± is Newman's modularity of the ties of that sign, Σ_s [ in_s/w − (strength_s/2w)² ]. Who is
 * in no group counts as a group of one. 0 where there is no tie. Source: Gómez, Jensen and Arenas 2009, Analysis of
 * community structure in networks of correlated data, Physical Review E 80, 016114.
 */
export function signedModularity<Id extends string>(
  ties: readonly Tie<Id>[],
  groups: GroupOf<Id>,
): SignedModularity {
  const agreement = shareOf(
    ties.filter(({ weight }) => weight > 0),
    groups,
  );
  const disagreement = shareOf(
    ties.filter(({ weight }) => weight < 0),
    groups,
  );
  const whole = agreement.total + disagreement.total;
  const part = ({ total, share, byChance }: SignShare) =>
    whole === 0 ? 0 : (total / whole) * (share - byChance);
  return { agreement, disagreement, value: part(agreement) - part(disagreement) };
}

function shareOf<Id extends string>(ties: readonly Tie<Id>[], groups: GroupOf<Id>): SignShare {
  const strengths = new Map<number | Id, number>();
  const add = (id: Id, weight: number) => {
    const group = groups.get(id) ?? id;
    strengths.set(group, (strengths.get(group) ?? 0) + weight);
  };
  let [total, within] = [0, 0];
  for (const tie of ties) {
    const weight = Math.abs(tie.weight);
    total += weight;
    if (isWithin(groups, tie)) within += weight;
    add(tie.left, weight);
    add(tie.right, weight);
  }
  if (total === 0) return { total, within, share: 0, byChance: 0 };
  const byChance = [...strengths.values()].reduce((sum, strength) => sum + (strength / (2 * total)) ** 2, 0);
  return { total, within, share: within / total, byChance };
}
