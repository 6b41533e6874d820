import { type RefObject, useEffect, useRef, useState } from "react";
import type { VirtualizerHandle } from "virtua";
import { statementText } from "./statementText.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { type UnseenRows, canFindHidden, fillUnseen } from "./unseenRows.ts";
import "./unseenRows.css";

/** Of more rows the texts would take the page too much room. */
const MOST_FOUND = 5000;

interface FoundRows {
  /** Whether the browser's own find sees the whole list. */
  readonly areAllFound: boolean;
  /** The row in which it found something last, for as long as that is drawn. */
  readonly found: number | null;
  /** What is told which rows are drawn, when the list has come to rest. */
  readonly rest: () => void;
  /** The box around the list, and the one for the texts of rows that are not drawn. */
  readonly whole: RefObject<HTMLDivElement | null>;
  readonly unseen: RefObject<HTMLDivElement | null>;
}

/** Lets the browser's own find see the rows of a list that are not drawn, and leads to those in which it finds something. */
export function useFoundRows(
  places: readonly number[],
  list: RefObject<VirtualizerHandle | null>,
): FoundRows {
  const index = useExplorer((state) => state.index);
  const whole = useRef<HTMLDivElement>(null);
  const unseen = useRef<HTMLDivElement>(null);
  const rows = useRef<UnseenRows>(null);
  const [found, setFound] = useState<number | null>(null);
  const areAllFound = places.length <= MOST_FOUND && canFindHidden();

  useEffect(() => {
    const box = unseen.current;
    if (box === null || !areAllFound) return undefined;
    const filled = fillUnseen(box, {
      count: places.length,
      textOf: (row) => statementText(index, places[row] ?? 0),
      onFound: (row) => {
        standAt(box.children[row], list.current?.getItemOffset(row) ?? 0);
        list.current?.scrollToIndex(row, { align: "center" });
        setFound(row);
      },
      onFilled: () => filled.leaveOut(drawnIn(whole.current)),
    });
    rows.current = filled;
    return () => {
      rows.current = null;
      filled.end();
      setFound(null);
    };
  }, [index, places, list, areAllFound]);

  const rest = () => {
    const drawn = drawnIn(whole.current);
    const isThere = found !== null && drawn.has(found);
    if (!isThere) setFound(null);
    // The next that is found comes after it, which a row that is drawn does not: its text stands before all others.
    rows.current?.leaveOut(isThere ? new Set([...drawn].filter((row) => row < found)) : drawn);
  };
  return { areAllFound, found, rest, whole, unseen };
}

/** The browser scrolls to the text that it has found, which must not lead away from its row. */
function standAt(text: Element | undefined, offset: number): void {
  if (text instanceof HTMLElement) text.style.insetBlockStart = `${offset}px`;
}

/** The rows that are drawn in a box, counted from 0. */
function drawnIn(box: HTMLElement | null): ReadonlySet<number> {
  const items = box?.querySelectorAll("li[aria-posinset]") ?? [];
  return new Set([...items].map((item) => Number(item.getAttribute("aria-posinset")) - 1));
}
