import { type KeyboardEvent, type RefObject, useState } from "react";
import { flushSync } from "react-dom";
import { matrixMove } from "./matrixMove.ts";
import type { MatrixScene } from "./matrixScene.ts";
import { type MatrixMark, markInMatrix, matrixMarkAt, placeInMatrix } from "./matrixPlaces.ts";

interface MatrixKeys {
  /** The one mark that Tab reaches. */
  readonly tabStop: MatrixMark;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusMark: (mark: MatrixMark) => void;
  /** Gives the focus to a mark, which is drawn by itself first where it was not. */
  readonly focusOn: (mark: MatrixMark) => void;
}

interface Acts {
  readonly onOpen: (mark: MatrixMark) => void;
  readonly onLeave: () => void;
}

/** The keyboard in the matrix: one tab stop, arrows from cell to cell, Enter to open, Escape to leave. */
export function useMatrixKeys(
  table: RefObject<HTMLTableElement | null>,
  scene: MatrixScene,
  selected: MatrixMark | null,
  { onOpen, onLeave }: Acts,
): MatrixKeys {
  const [here, setHere] = useState<MatrixMark | null>(null);
  const isShown = (mark: MatrixMark | null) => mark !== null && placeInMatrix(scene, mark) !== null;
  const tabStop = [here, selected].find(isShown) ?? markInMatrix(scene, { row: 0, column: 0 });

  const focusOn = (mark: MatrixMark) => {
    const drawn = () => table.current?.querySelector<HTMLElement>(selectorOf(mark)) ?? null;
    if (drawn() === null) flushSync(() => setHere(mark));
    drawn()?.focus();
  };

  const move = (event: KeyboardEvent, mark: MatrixMark): boolean => {
    const at = placeInMatrix(scene, mark);
    const size = { rows: scene.rows.length, columns: scene.columns.length };
    const isControl = event.ctrlKey || event.metaKey;
    const next = at && matrixMove(at, mirrored(event), isControl, size);
    if (next === null) return false;
    focusOn(markInMatrix(scene, next));
    return true;
  };

  const act = (event: KeyboardEvent, mark: MatrixMark): boolean => {
    if (event.key === "Escape") onLeave();
    else if (event.key === "Enter" || event.key === " ") onOpen(mark);
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const mark = matrixMarkAt(event, scene.columns);
    if (mark === null || event.altKey || event.shiftKey) return;
    if (move(event, mark) || act(event, mark)) event.preventDefault();
  };

  return { tabStop, onKeyDown, onFocusMark: setHere, focusOn };
}

function selectorOf({ actor, proposition }: MatrixMark): string {
  if (proposition === null) return `th[data-actor="${actor}"]`;
  return actor === null
    ? `th[data-proposition="${proposition}"]`
    : `td[data-actor="${actor}"][data-proposition="${proposition}"]`;
}

const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" };

/** The key as the columns run: from right to left where text does. */
function mirrored({ key, currentTarget }: KeyboardEvent): string {
  return getComputedStyle(currentTarget).direction === "rtl" ? (MIRRORED[key] ?? key) : key;
}
