import { useMemo } from "react";
import type { CaseIndex } from "../../../../case/caseIndex.ts";
import type { Messages } from "../../../../i18n/messages.ts";
import { useMessages } from "../../../../i18n/useMessages.ts";
import type { ContestRow } from "../../../../network/rows/contestRows.ts";
import type { RowsBy } from "../../../../store/grouping/headings.ts";
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
  return useMemo(() => splitOf({ index, by, rows }, messages), [index, by, messages, rows]);
}

/** The same for a picture that stands alone. */
export function splitOf(
  {
    index,
    by,
    rows,
  }: { readonly index: CaseIndex; readonly by: RowsBy; readonly rows: readonly ContestRow[] },
  messages: Pick<Messages, "words">,
): Split | null {
  const headings = rowHeadings(index, by, messages);
  return headings === null ? null : { headings, longest: longestBars(rows, headings) };
}
