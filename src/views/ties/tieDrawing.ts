import { strengthOf } from "../../network/ties/strongestTies.ts";
import type { TieLink, TieNetwork } from "../../network/ties/tieNetwork.ts";
import type { Aggregation, Projection } from "../../network/ties/projection.ts";
import type { LinkDrawing } from "../graph/linkDrawing.ts";
import type { LinkLook } from "../marks/linkLook.ts";
import { tiePaths } from "./tiePaths.ts";

/** Wider than what rests on one statement, which is said by thinness. */
const NARROWEST = 1.8;
const WIDEST = 4.5;
/** Undivided ties are drawn as if the strongest were at least so strong, so that ties of 1 are hairlines. */
const STRONG = 4;

/** The looks that ties of each kind can have. */
export const TIE_LOOKS = {
  subtract: ["agreement", "disagreement"],
  congruence: ["agreement"],
  conflict: ["disagreement"],
  ignore: ["meeting"],
} as const satisfies Record<Aggregation, readonly LinkLook[]>;

/** What a tie can look like. */
export type TieLook = (typeof TIE_LOOKS)[Aggregation][number];

/** Ties in ink: a line for agreement, dashes for disagreement, as wide as strong; what rests on one statement is thin. None is wider than the strongest of the given ones. */
export function tieDrawing(
  { links }: TieNetwork,
  { aggregation, normalization }: Pick<Projection, "aggregation" | "normalization">,
): LinkDrawing<TieLink> {
  const strongest = Math.max(0, ...links.map(({ tie }) => strengthOf(tie)));
  const full = normalization === "no" ? Math.max(STRONG, strongest) : strongest;
  return {
    paths: tiePaths,
    width: ({ tie }) => Math.max(NARROWEST, WIDEST * Math.min(1, strengthOf(tie) / full)),
    look: ({ tie }) => tieLook(tie.weight, aggregation),
    isThin: ({ tie }) => tie.isThin,
  };
}

/** What a tie looks like: agreement, disagreement, or, where stances are ignored, neither. */
export function tieLook(weight: number, aggregation: Aggregation): TieLook {
  if (aggregation === "ignore") return "meeting";
  const isAgreement = aggregation === "congruence" || (aggregation === "subtract" && weight > 0);
  return isAgreement ? "agreement" : "disagreement";
}
