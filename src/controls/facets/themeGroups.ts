import type { CaseIndex } from "../../case/caseIndex.ts";
import { NO_THEME, type PropositionId, type Theme, themeOf } from "../../case/proposition.ts";

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
  return index.shownThemes
    .map((theme) => ({
      theme,
      rows: rows.filter(({ value }) => themeIn(index, value) === theme.id),
    }))
    .filter((group) => group.rows.length > 0);
}

/** The first so many rows, with the groups that they are in. */
export function firstRows<Group extends { readonly rows: readonly unknown[] }>(
  groups: readonly Group[],
  count: number,
): readonly Group[] {
  let left = count;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return rows.length === 0 ? [] : { ...group, rows };
  });
}

function themeIn({ propositions }: CaseIndex, id: PropositionId) {
  const proposition = propositions.get(id);
  return proposition === undefined ? NO_THEME : themeOf(proposition);
}
