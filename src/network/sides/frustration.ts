import { type GroupOf, isWithin } from "./partition.ts";
import type { Tie } from "../ties/projectOneMode.ts";

/** How many ties run against the groups, of how many. */
export interface Frustration {
  readonly agreementBetween: number;
  readonly disagreementWithin: number;
  readonly ties: number;
}

/**
 * The ties that run against these groups: agreement between two of them and disagreement within one. The least number
 * over all partitions is called the frustration index, so that this is a bound from above. Sources: Harary 1959, On the
 * measurement of structural balance; Aref and Wilson 2019, Balance and frustration in signed networks.
 */
export function frustration<Id extends string>(ties: readonly Tie<Id>[], groups: GroupOf<Id>): Frustration {
  return {
    agreementBetween: ties.filter((tie) => tie.weight > 0 && !isWithin(groups, tie)).length,
    disagreementWithin: ties.filter((tie) => tie.weight < 0 && isWithin(groups, tie)).length,
    ties: ties.length,
  };
}
