import type { CaseIndex } from "../../../case/caseIndex.ts";
import { type Theme, themeOf } from "../../../case/proposition.ts";
import { type StatementSet, typedPlacesIn } from "../../../case/statementSet.ts";

/** What was said in a case, and what of it passes all filters. */
export interface Said {
  readonly index: CaseIndex;
  readonly visible: StatementSet;
}

/** What was said on a theme: the places of its statements in the case's list, ascending. */
export interface OnTheme {
  readonly theme: Theme;
  readonly dated: readonly number[];
  readonly undated: readonly number[];
}

/** Some statements theme by theme, those with a date apart; of themes only those on which something was said. */
export function saidByTheme(index: CaseIndex, among: StatementSet): readonly OnTheme[] {
  const groups = index.shownThemes.map((theme) => ({
    theme,
    dated: [] as number[],
    undated: [] as number[],
  }));
  const groupOf = groupOfEachProposition(index);
  const { codes } = index.columns.proposition;
  for (const place of typedPlacesIn(among)) {
    const group = groups[groupOf[codes[place] ?? -1] ?? -1];
    if (Number.isNaN(index.firstDays[place] ?? Number.NaN)) group?.undated.push(place);
    else group?.dated.push(place);
  }
  return groups.filter(({ dated, undated }) => dated.length + undated.length > 0);
}

/** For each proposition of the column, the place of its theme among those that are shown; -1 where it has none. */
function groupOfEachProposition({ propositions, shownThemes, columns }: CaseIndex): readonly number[] {
  const places = new Map(shownThemes.map(({ id }, at) => [id, at]));
  return columns.proposition.values.map((id) => {
    const proposition = propositions.get(id);
    return proposition === undefined ? -1 : (places.get(themeOf(proposition)) ?? -1);
  });
}
