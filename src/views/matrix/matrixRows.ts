import type { ActorId } from "../../case/actor.ts";
import { equalRows, linksByActor } from "../../network/axis/equalRows.ts";
import type { ActorNode, PropositionNode } from "../../network/graph.ts";
import type { NetworkLink } from "../../network/twoModeNetwork.ts";

/** An actor with a cell for each column; null is silence. */
export interface MatrixRow {
  /** The actor, or the first of those who share the row, with the statements of all. */
  readonly node: ActorNode;
  /** All whose row it is. */
  readonly actors: readonly ActorNode[];
  /** Worked out when they are asked for, since of many rows few are drawn. */
  readonly cells: readonly (NetworkLink | null)[];
}

/** Which rows are one: none where null; else those that are equal, but for those of some actors. */
export type Merging = { readonly apart: ReadonlySet<ActorId> } | null;

/** A row for each actor, in their order, or one for several who take the same stances. */
export function matrixRows(
  actors: readonly ActorNode[],
  propositions: readonly PropositionNode[],
  links: readonly NetworkLink[],
  merging: Merging,
): readonly MatrixRow[] {
  const linksOf = linksByActor(links);
  const alone = actors.map((node) => [node]);
  const groups = merging === null ? alone : equalRows(actors, linksOf).flatMap(apartIn(merging.apart));
  return groups.map((sharing) =>
    rowOf(sharing, () =>
      cellsOf(
        sharing.map(({ id }) => linksOf.get(id) ?? []),
        propositions,
      ),
    ),
  );
}

function apartIn(apart: ReadonlySet<ActorId>) {
  return (sharing: readonly ActorNode[]): readonly (readonly ActorNode[])[] =>
    sharing.some(({ actor }) => apart.has(actor.id)) ? sharing.map((node) => [node]) : [sharing];
}

function rowOf(actors: readonly ActorNode[], cellsNow: () => MatrixRow["cells"]): MatrixRow {
  let cells: MatrixRow["cells"] | null = null;
  const statements = actors.reduce((sum, node) => sum + node.statements, 0);
  return {
    node: { ...(actors[0] as ActorNode), statements },
    actors,
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
