import { type KeyboardEvent, useState } from "react";

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
  /** What a cell needs to take part: the grid is one stop of the tab key: the cell last visited. */
  readonly cell: (place: GridPlace) => {
    readonly tabIndex: 0 | -1;
    readonly "data-place": string;
    readonly onFocus: () => void;
  };
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Arrow keys, Home and End go from cell to cell, Enter and blank open one, Escape leaves the grid. */
export function useGridKeys(
  size: GridSize,
  onOpen: (place: GridPlace) => void,
  onLeave: () => void,
): GridKeys {
  const [last, setLast] = useState<GridPlace>({ row: 0, column: 0 });
  const at = within(size, last);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isTurned = getComputedStyle(event.currentTarget).direction === "rtl";
    const next = moved(at, event.key, size, isTurned);
    if (next !== null) cellAt(event.currentTarget, next)?.focus();
    else if (event.key === "Enter" || event.key === " ") onOpen(at);
    else if (event.key === "Escape") onLeave();
    else return;
    event.preventDefault();
  };
  const cell = (place: GridPlace) => ({
    tabIndex: place.row === at.row && place.column === at.column ? (0 as const) : (-1 as const),
    "data-place": nameOf(place),
    onFocus: () => setLast(place),
  });
  return { cell, onKeyDown };
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
