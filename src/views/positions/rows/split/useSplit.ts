import { useMemo } from "react";
import { useMessages } from "../../../../i18n/useMessages.ts";
import { useExplorer } from "../../../../store/ExplorerContext.tsx";
import { selectContestRows } from "../../../../store/rowSelectors.ts";
import { type RowHeadings, rowHeadings } from "../../../headings/rowHeadings.ts";
import { longestBars } from "./groupCounts.ts";

/** Into which groups all rows are split, and how long their bars are. */
export interface Split {
  readonly headings: RowHeadings;
  readonly longest: ReturnType<typeof longestBars>;
}

/** The split that was chosen; null where all actors are together. */
export function useSplit(): Split | null {
  const messages = useMessages();
  const index = useExplorer((state) => state.index);
  const by = useExplorer(({ display }) => display.by);
  const rows = useExplorer(selectContestRows);
  return useMemo(() => {
    const headings = rowHeadings(index, by, messages);
    return headings === null ? null : { headings, longest: longestBars(rows, headings) };
  }, [index, by, messages, rows]);
}
