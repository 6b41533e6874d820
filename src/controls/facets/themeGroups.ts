import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId, Theme } from "../../case/proposition.ts";

/** A theme with what belongs to its propositions. */
export interface ThemeGroup<Row> {
  readonly theme: Theme;
  readonly rows: readonly Row[];
}

/** Rows of propositions by theme, in the order of the case; a theme without a row is left out. */
export function themeGroups<Row extends { readonly value: PropositionId }>(
  index: CaseIndex,
  rows: readonly Row[],
): readonly ThemeGroup<Row>[] {
  return index.case.themes
    .map((theme) => ({
      theme,
      rows: rows.filter(({ value }) => index.propositions.get(value)?.theme === theme.id),
    }))
    .filter((group) => group.rows.length > 0);
}
