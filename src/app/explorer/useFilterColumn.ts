import { useState } from "react";
import { readFilterColumn, rememberFilterColumn } from "../../host/filterColumn.ts";
import { LESS_THAN_WIDE, NARROW } from "../../host/mediaQueries.ts";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";

/** The column of filters beside the picture. */
export interface FilterColumnState {
  readonly isOpen: boolean;
  /** Opens it, and puts the focus into it. */
  readonly open: () => void;
  /** Closes it, and gives the focus back to the button that opens it. */
  readonly close: () => void;
}

/** The button that opens and closes the column. */
export const FILTERS_BUTTON_ID = "filters-button";

/**
 * Whether the column of filters is open: as the person left it, else where there is room for it too. A narrow screen has no
 * column, and its filters are a part of the screen that is always there.
 */
export function useFilterColumn(): FilterColumnState {
  const isNarrow = useMediaQuery(NARROW);
  const hasRoom = !useMediaQuery(LESS_THAN_WIDE);
  const [chosen, setChosen] = useState(readFilterColumn);
  const choose = (isOpen: boolean, focusId: string) => {
    rememberFilterColumn(isOpen);
    setChosen(isOpen);
    requestAnimationFrame(() => document.getElementById(focusId)?.focus());
  };
  return {
    isOpen: isNarrow || (chosen ?? hasRoom),
    open: () => choose(true, "filters"),
    close: () => choose(false, FILTERS_BUTTON_ID),
  };
}
