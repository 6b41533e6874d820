import type { ActorId } from "../../case/actor.ts";
import type { CasePlace } from "../../store/place/places.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { MatrixPlace } from "./matrixMove.ts";
import type { MatrixScene } from "./matrixScene.ts";

/** What a place of the matrix is of: a cell has both, the head of a row an actor, the head of a column a proposition. */
export interface MatrixMark {
  readonly actor: ActorId | null;
  readonly proposition: PropositionId | null;
}

/** Something that happened on the page, and where across, if it was done by pointing. */
interface Happened {
  readonly target: EventTarget | null;
  readonly clientX?: number;
}

/** The mark in which something happened, read from the page: of silence over several columns, the cell under the pointer. */
export function matrixMarkAt(
  { target, clientX = 0 }: Happened,
  columns: MatrixScene["columns"],
): MatrixMark | null {
  const element = (target as Element | null)?.closest("[data-actor], [data-proposition]");
  if (element === null || element === undefined) return null;
  const actor = element.getAttribute("data-actor") as ActorId | null;
  if (isSilence(element)) {
    const column = Number(element.dataset["first"]) + columnUnder(clientX, element);
    return { actor, proposition: columns[column]?.node.proposition.id ?? null };
  }
  return { actor, proposition: element.getAttribute("data-proposition") as PropositionId | null };
}

function isSilence(element: Element): element is HTMLTableCellElement {
  return element.hasAttribute("data-first");
}

/** How many of the columns of a cell, all equally wide, are before a place on the screen. */
function columnUnder(x: number, cell: HTMLTableCellElement): number {
  const { left, right, width } = cell.getBoundingClientRect();
  const along = getComputedStyle(cell).direction === "rtl" ? right - x : x - left;
  const column = Math.floor((along / Math.max(1, width)) * cell.colSpan);
  return Math.min(Math.max(column, 0), cell.colSpan - 1);
}

export function placeOfMark({ actor, proposition }: MatrixMark): CasePlace | null {
  if (actor !== null && proposition !== null) return { page: "position", actor, proposition };
  if (actor !== null) return { page: "actor", actor };
  return proposition === null ? null : { page: "proposition", proposition };
}

/** The place of a mark in the matrix; null if it is not in it. */
export function placeInMatrix({ rows, columns }: MatrixScene, { actor, proposition }: MatrixMark) {
  const row = rows.findIndex(({ node }) => node.actor.id === actor);
  const column = columns.findIndex(({ node }) => node.proposition.id === proposition);
  const isShown = (actor === null || row >= 0) && (proposition === null || column >= 0);
  return isShown && (row >= 0 || column >= 0) ? { row, column } : null;
}

export function markInMatrix({ rows, columns }: MatrixScene, { row, column }: MatrixPlace): MatrixMark {
  return {
    actor: rows[row]?.node.actor.id ?? null,
    proposition: columns[column]?.node.proposition.id ?? null,
  };
}

/** The head of a row; no proposition has such an id. */
export const ROW_HEAD = "*";
export type InRow = PropositionId | typeof ROW_HEAD;

/** Which part of an actor's row a mark is; null if it is elsewhere. */
export function partOfRow(mark: MatrixMark | null, row: ActorId): InRow | null {
  if (mark?.actor !== row) return null;
  return mark.proposition ?? ROW_HEAD;
}

/** The proposition whose head a mark is; null if it is anything else. */
export function headOfColumn(mark: MatrixMark | null): PropositionId | null {
  return mark?.actor === null ? mark.proposition : null;
}
