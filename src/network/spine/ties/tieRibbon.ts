import { type GatheredTies, pairAt } from "../../ties/gathered/gatherTies.ts";
import type { SpineGroup } from "../model/spineLayout.ts";

/** Above the groups stands agreement, or that actors spoke on the same; below them disagreement. */
export const TIE_KINDS = ["agreement", "disagreement"] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** The ties of one kind between two groups, or within one: then `one` and `other` are the same. */
export interface GroupTie {
  readonly kind: TieKind;
  /** By their places in the layout, left to right. */
  readonly one: number;
  readonly other: number;
  /** Of all pairs of their actors. */
  readonly sum: number;
  /** How many pairs there are, whether they meet or not. */
  readonly pairs: number;
  /** The sum for each pair. */
  readonly mean: number;
}

type OfTies = Pick<SpineGroup, "form" | "from" | "to">;

/** All that groups have between them and within: what is nothing is left out. Groups that are closed take no part. */
export function groupTies(groups: readonly OfTies[], gathered: GatheredTies): readonly GroupTie[] {
  const open = groups.flatMap(({ form }, at) => (form === "sliver" ? [] : [at]));
  return open.flatMap((one) =>
    open
      .filter((other) => other >= one)
      .flatMap((other) => TIE_KINDS.map((kind) => tieOf(groups, gathered, { kind, one, other })))
      .filter(({ sum }) => sum > 0),
  );
}

function tieOf(
  groups: readonly OfTies[],
  gathered: GatheredTies,
  tie: Pick<GroupTie, "kind" | "one" | "other">,
): GroupTie {
  const sum = gathered[tie.kind][pairAt(gathered.groups, tie.one, tie.other)] ?? 0;
  const pairs = pairsOf(groups, tie);
  return { ...tie, sum, pairs, mean: pairs === 0 ? 0 : sum / pairs };
}

function pairsOf(groups: readonly OfTies[], { one, other }: Pick<GroupTie, "one" | "other">): number {
  const size = (at: number) => (groups[at]?.to ?? 0) - (groups[at]?.from ?? 0);
  return one === other ? (size(one) * (size(one) - 1)) / 2 : size(one) * size(other);
}
