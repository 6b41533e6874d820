import { type Theme, themeOf } from "../../case/proposition.ts";
import { STANCES, type Stance } from "../../case/statement.ts";
import type { Alignment } from "../../network/axis/alignment.ts";
import {
  type MatrixColumns,
  actorsAlongAxis,
  propositionsAlongAxis,
} from "../../network/axis/matrixOrder.ts";
import { positionCount } from "../../network/axis/matrixSummary.ts";
import type { PropositionNode } from "../../network/graph.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import { type MatrixRow, type Merging, matrixRows, mostInCell } from "./rows/matrixRows.ts";
import type { RowHeadings } from "../headings/rowHeadings.ts";

/** A proposition with the bar of those who speak on it, as shares of the longest bar. */
export interface MatrixColumn {
  readonly node: PropositionNode;
  readonly actors: number;
  readonly shares: readonly { readonly stance: Stance; readonly share: number }[];
  /** Whether another theme ends before this column, where columns go by theme. */
  readonly startsTheme: boolean;
}

export interface MatrixScene {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  /** The themes of the columns, in the case's order; none where there are not two to tell apart. */
  readonly themes: readonly Theme[];
  /** How many statements are behind the cell with the most; at least one. */
  readonly most: number;
  /** What stands over rows, by the place that rows name. */
  readonly headings: readonly MatrixHeading[];
}

/** What stands over rows, and over how many actors. */
export interface MatrixHeading {
  readonly title: string;
  readonly actors: number;
}

interface MatrixInput {
  readonly network: Network;
  readonly alignment: Alignment;
  readonly themes: readonly Theme[];
  readonly order: MatrixColumns;
  readonly compare: (left: string, right: string) => number;
  /** Which rows are one; none where it is left out. */
  readonly merging?: Merging;
  /** What stands over rows; nothing where it is left out. */
  readonly headings?: RowHeadings | null;
}

/** The network as a matrix: every position in one cell, all other cells silent, rows and columns along the alignment axis. */
export function matrixScene({
  network,
  themes,
  order,
  merging = null,
  headings = null,
  ...along
}: MatrixInput): MatrixScene {
  const ranks = order === "theme" ? themes.map(({ id }) => id) : [];
  const propositions = propositionsAlongAxis(network.nodes, along, ranks);
  const actors = actorsAlongAxis(network.nodes, along);
  const rows = matrixRows(network, actors, propositions, { merging, headings });
  return {
    rows,
    columns: columnsOf(propositions, order),
    themes: themesOf(propositions, themes),
    most: mostInCell(rows, network.links),
    headings: headingsOf(rows, headings),
  };
}

function headingsOf(rows: readonly MatrixRow[], headings: RowHeadings | null): readonly MatrixHeading[] {
  const counts = new Map<number | null, number>();
  for (const { heading, actors } of rows) counts.set(heading, (counts.get(heading) ?? 0) + actors.length);
  return (headings?.titles ?? []).map((title, at) => ({ title, actors: counts.get(at) ?? 0 }));
}

function columnsOf(propositions: readonly PropositionNode[], order: MatrixColumns): MatrixColumn[] {
  const most = Math.max(1, ...propositions.map(positionCount));
  return propositions.map((node, at) => {
    const before = themeOf((propositions[at - 1] ?? node).proposition);
    return {
      node,
      actors: positionCount(node),
      shares: STANCES.filter((stance) => node.stances[stance] > 0).map((stance) => ({
        stance,
        share: node.stances[stance] / most,
      })),
      startsTheme: order === "theme" && before !== themeOf(node.proposition),
    };
  });
}

function themesOf(propositions: readonly PropositionNode[], themes: readonly Theme[]): readonly Theme[] {
  const shown = themes.filter(({ id }) =>
    propositions.some(({ proposition }) => themeOf(proposition) === id),
  );
  return shown.length < 2 ? [] : shown;
}
