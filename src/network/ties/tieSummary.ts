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
  /** The one strongest tie for, and against; null where there is none, or several are as strong. */
  readonly nearest: TieLink | null;
  readonly farthest: TieLink | null;
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
    nearest: onlyStrongest(agree, 1),
    farthest: onlyStrongest(differ, -1),
  };
}

function onlyStrongest(links: readonly TieLink[], sign: 1 | -1): TieLink | null {
  const most = Math.max(...links.map(({ tie }) => sign * tie.weight));
  const strongest = links.filter(({ tie }) => sign * tie.weight === most);
  return strongest.length === 1 ? (strongest[0] ?? null) : null;
}
