import type { ActorId } from "../../../case/actor.ts";
import { equalRows, linksByActor } from "../../../network/axis/equalRows.ts";
import type { ActorNode, PropositionNode } from "../../../network/graph.ts";
import { groupBy } from "../../../network/groupBy.ts";
import type { NetworkLink } from "../../../network/twoModeNetwork.ts";
import type { RowHeadings } from "../../headings/rowHeadings.ts";

/** An actor with a cell for each column; null is silence. */
export interface MatrixRow {
  /** The actor, or the first of those who share the row, with the statements of all. */
  readonly node: ActorNode;
  /** All whose row it is. */
  readonly actors: readonly ActorNode[];
  /** Worked out when they are asked for, since of many rows few are drawn. */
  readonly cells: readonly (NetworkLink | null)[];
  /** The place of its heading; null where rows have none. */
  readonly heading: number | null;
}

/** Which rows are one: none where null; else those that are equal, but for those of some actors. */
export type Merging = { readonly apart: ReadonlySet<ActorId> } | null;

interface RowChoices {
  readonly merging: Merging;
  /** What stands over rows; nothing where it is left out. */
  readonly headings?: RowHeadings | null;
}

/** A row for each actor, heading by heading in their order, or one for several there who take the same stances. */
export function matrixRows(
  actors: readonly ActorNode[],
  propositions: readonly PropositionNode[],
  links: readonly NetworkLink[],
  { merging, headings = null }: RowChoices,
): readonly MatrixRow[] {
  const linksOf = linksByActor(links);
  return underHeadings(actors, headings).flatMap(([heading, some]) =>
    rowsOf(some, merging, linksOf).map((sharing) =>
      rowOf(sharing, heading, () =>
        cellsOf(
          sharing.map(({ id }) => linksOf.get(id) ?? []),
          propositions,
        ),
      ),
    ),
  );
}

type LinksOf = ReturnType<typeof linksByActor>;

/** Those who share a row each. */
function rowsOf(
  actors: readonly ActorNode[],
  merging: Merging,
  linksOf: LinksOf,
): readonly (readonly ActorNode[])[] {
  const alone = actors.map((node) => [node]);
  return merging === null ? alone : equalRows(actors, linksOf).flatMap(apartIn(merging.apart));
}

/** The actors heading by heading, those of each in their order. */
function underHeadings(
  actors: readonly ActorNode[],
  headings: RowHeadings | null,
): readonly (readonly [heading: number | null, actors: readonly ActorNode[]])[] {
  if (headings === null) return [[null, actors]];
  return [...groupBy(actors, headings.placeOf)].toSorted(([one], [other]) => one - other);
}

function apartIn(apart: ReadonlySet<ActorId>) {
  return (sharing: readonly ActorNode[]): readonly (readonly ActorNode[])[] =>
    sharing.some(({ actor }) => apart.has(actor.id)) ? sharing.map((node) => [node]) : [sharing];
}

function rowOf(
  actors: readonly ActorNode[],
  heading: number | null,
  cellsNow: () => MatrixRow["cells"],
): MatrixRow {
  let cells: MatrixRow["cells"] | null = null;
  const statements = actors.reduce((sum, node) => sum + node.statements, 0);
  return {
    node: { ...(actors[0] as ActorNode), statements },
    actors,
    heading,
    get cells() {
      cells ??= cellsNow();
      return cells;
    },
  };
}

/** The cells of all who share a row: of the first, with the statements of all. */
function cellsOf(
  sharing: readonly (readonly NetworkLink[])[],
  propositions: readonly PropositionNode[],
): MatrixRow["cells"] {
  const cells = new Map<string, NetworkLink>();
  for (const link of sharing.flat()) {
    const before = cells.get(link.target);
    if (before === undefined) cells.set(link.target, link);
    else cells.set(link.target, { ...before, statements: [...before.statements, ...link.statements] });
  }
  return propositions.map(({ id }) => cells.get(id) ?? null);
}

/** How many statements the cell with the most has; only those are looked into that are shared. */
export function mostInCell(rows: readonly MatrixRow[], links: readonly NetworkLink[]): number {
  let most = links.reduce((number, { statements }) => Math.max(number, statements.length), 1);
  for (const { cells } of rows.filter(({ actors }) => actors.length > 1))
    for (const link of cells) most = Math.max(most, link?.statements.length ?? 1);
  return most;
}
