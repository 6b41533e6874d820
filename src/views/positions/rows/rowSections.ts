import type { CaseIndex } from "../../../case/caseIndex.ts";
import { themeOf } from "../../../case/proposition.ts";
import type { rowsWords } from "../../../i18n/en/views/rows.ts";
import type { ContestRow } from "../../../network/rows/contestRows.ts";
import { groupBy } from "../../../network/groupBy.ts";
import type { Order } from "../../../store/viewChoices.ts";

/** Rows under one heading. */
export interface RowSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ContestRow[];
}

/** The rows by how they are contested, or by theme in the order of the case, within which the most contested stay first. */
export function rowSections(
  index: CaseIndex,
  rows: readonly ContestRow[],
  order: Order,
  words: ReturnType<typeof rowsWords>,
): readonly RowSection[] {
  if (order === "theme") {
    const byTheme = groupBy(rows, ({ proposition }) => themeOf(proposition));
    return index.shownThemes.flatMap(({ id, title }) => {
      const own = byTheme.get(id);
      return own === undefined ? [] : [{ id, title: title || words.noTheme, rows: own }];
    });
  }
  const sources = { count: index.case.sources.length };
  return [...groupBy(rows, ({ group }) => group)].map(([id, own]) => ({
    id,
    title: words.group[id](sources),
    rows: own,
  }));
}
