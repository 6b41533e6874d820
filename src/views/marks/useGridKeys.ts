import { type FocusEvent, type KeyboardEvent, type MouseEvent, useState } from "react";

/** A cell by its place; column 0 is the head of the row. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

interface GridKeys {
  /** The cell that is the grid's one stop of the tab key: the one last visited. */
  readonly stop: GridPlace;
  /** What the grid does with what happens in its cells, of which `cellPlace` says where they are. */
  readonly grid: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onClick: (event: MouseEvent) => void;
  };
}

/** What a cell needs to take part, and whether it is the stop. */
export function cellPlace(place: GridPlace, isStop: boolean) {
  return { tabIndex: isStop ? (0 as const) : (-1 as const), "data-place": nameOf(place) };
}

/** Arrow keys, Home and End go from cell to cell, Enter, blank and a press open one, Escape leaves the grid. */
export function useGridKeys(
  size: GridSize,
  onOpen: (place: GridPlace) => void,
  onLeave: () => void,
): GridKeys {
  const [last, setLast] = useState<GridPlace>({ row: 0, column: 0 });
  const stop = within(size, last);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isTurned = getComputedStyle(event.currentTarget).direction === "rtl";
    const next = moved(stop, event.key, size, isTurned);
    if (next !== null) cellAt(event.currentTarget, next)?.focus();
    else if (event.key === "Enter" || event.key === " ") onOpen(stop);
    else if (event.key === "Escape") onLeave();
    else return;
    event.preventDefault();
  };
  const at = (act: (place: GridPlace) => void) => (event: { readonly target: EventTarget }) => {
    const place = placeAt(event.target);
    if (place !== null) act(place);
  };
  return { stop, grid: { onKeyDown, onFocus: at(setLast), onClick: at(onOpen) } };
}

/** Where a key leads from a cell; null if it is no key of the grid. At the edges it stays. */
export function moved(from: GridPlace, key: string, size: GridSize, isTurned = false): GridPlace | null {
  const step = STEPS[key];
  if (step !== undefined)
    return within(size, { row: from.row + step[0], column: from.column + step[1] * (isTurned ? -1 : 1) });
  if (key === "Home") return { row: from.row, column: 0 };
  return key === "End" ? { row: from.row, column: size.columns - 1 } : null;
}

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

function within({ rows, columns }: GridSize, { row, column }: GridPlace): GridPlace {
  const clamp = (value: number, size: number) => Math.max(0, Math.min(value, size - 1));
  return { row: clamp(row, rows), column: clamp(column, columns) };
}

function cellAt(grid: Element, place: GridPlace): HTMLElement | null {
  return grid.querySelector(`[data-place="${nameOf(place)}"]`);
}

function nameOf({ row, column }: GridPlace): string {
  return `${row} ${column}`;
}

/** The place of the cell in which something is. */
function placeAt(target: EventTarget): GridPlace | null {
  const name = target instanceof Element ? target.closest("[data-place]")?.getAttribute("data-place") : null;
  const [row, column] = name?.split(" ").map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}
