import type { ActorId } from "../../../case/actor.ts";
import { equalRows } from "../../../network/axis/equalRows.ts";
import type { ActorNode, PropositionNode } from "../../../network/graph.ts";
import { groupBy } from "../../../network/groupBy.ts";
import { linksFrom } from "../../../network/linksFrom.ts";
import type { Network, NetworkLink } from "../../../network/twoModeNetwork.ts";
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
  network: Network,
  actors: readonly ActorNode[],
  propositions: readonly PropositionNode[],
  { merging, headings = null }: RowChoices,
): readonly MatrixRow[] {
  const cellsOf = (sharing: readonly ActorNode[]) =>
    sharedCells(
      sharing.flatMap(({ id }) => linksFrom(network, id)),
      propositions,
    );
  return underHeadings(actors, headings).flatMap(([heading, some]) =>
    rowsOf(some, merging, network).map((sharing) => new Row(sharing, heading, cellsOf)),
  );
}

/** Those who share a row each. */
function rowsOf(
  actors: readonly ActorNode[],
  merging: Merging,
  network: Network,
): readonly (readonly ActorNode[])[] {
  const alone = actors.map((node) => [node]);
  return merging === null ? alone : equalRows(actors, network).flatMap(apartIn(merging.apart));
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

/** One of perhaps very many rows. */
class Row implements MatrixRow {
  readonly node: ActorNode;
  readonly actors: readonly ActorNode[];
  readonly heading: number | null;
  readonly #cellsOf: (actors: readonly ActorNode[]) => MatrixRow["cells"];
  #cells: MatrixRow["cells"] | null = null;

  constructor(
    actors: readonly ActorNode[],
    heading: number | null,
    cellsOf: (actors: readonly ActorNode[]) => MatrixRow["cells"],
  ) {
    const [first] = actors as readonly [ActorNode];
    this.node = actors.length === 1 ? first : { ...first, statements: statementsOf(actors) };
    this.actors = actors;
    this.heading = heading;
    this.#cellsOf = cellsOf;
  }

  get cells(): MatrixRow["cells"] {
    this.#cells ??= this.#cellsOf(this.actors);
    return this.#cells;
  }
}

function statementsOf(actors: readonly ActorNode[]): number {
  return actors.reduce((sum, node) => sum + node.statements, 0);
}

/** The cells of all who share a row: of the first, with the statements of all. */
function sharedCells(
  links: readonly NetworkLink[],
  propositions: readonly PropositionNode[],
): MatrixRow["cells"] {
  const cells = new Map<string, NetworkLink>();
  for (const link of links) {
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
