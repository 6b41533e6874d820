import type { TieLink, TieNetwork } from "./tieNetwork.ts";

/** What a sentence or two can say of a one-mode network. */
export interface TieSummary {
  readonly nodes: number;
  readonly ties: number;
  readonly shown: number;
  /** Ties above, and below 0. */
  readonly agree: number;
  readonly differ: number;
  readonly thin: number;
  /** The strongest ties above 0, and below: all that are equally strong, none where there is none. */
  readonly nearest: readonly TieLink[];
  readonly farthest: readonly TieLink[];
}

export function tieSummary({ nodes, links, ties }: TieNetwork): TieSummary {
  const agree = links.filter(({ tie }) => tie.weight > 0);
  const differ = links.filter(({ tie }) => tie.weight < 0);
  return {
    nodes: nodes.length,
    ties,
    shown: links.length,
    agree: agree.length,
    differ: differ.length,
    thin: links.filter(({ tie }) => tie.isThin).length,
    nearest: strongestOf(agree),
    farthest: strongestOf(differ),
  };
}

/** Weights nearer than this are the same, but for the rounding of fractions. */
const ROUNDING = 1e-9;

/** All ties that are as strong as the strongest. */
export function strongestOf(links: readonly TieLink[]): readonly TieLink[] {
  const most = links.reduce((strongest, { tie }) => Math.max(strongest, Math.abs(tie.weight)), 0);
  return links.filter(({ tie }) => Math.abs(tie.weight) >= most - ROUNDING);
}
