import { dotColumns } from "./dotColumns.ts";
import { mergedBars } from "./mergedBars.ts";
import { mergedMarks } from "./mergedMarks.ts";

/** Whom marks stand for that have no elements of their own. */
const WHOM = / data-ids="[^"]*"/g;
const FACET = /<fieldset class="facet".*?<\/fieldset>/gs;
const FACET_ROW = /<li class="check-row__item".*?<\/li>/gs;
/** More rows of a filter are below what is seen of it. */
const MOST_ROWS = 40;

/** The markup of the app with a large case in few words: the same picture, in which not every mark is an element. */
export function compactMarkup(app: string): string {
  const picture = dotColumns(mergedBars(mergedMarks(app))).replaceAll(WHOM, "");
  return picture.replaceAll(FACET, (facet) => {
    let count = 0;
    return facet.replaceAll(FACET_ROW, (row) => ((count += 1) > MOST_ROWS ? "" : row));
  });
}
