import { useMemo } from "react";
import { saidOfCounted } from "../../case/counting/countedIndex.ts";
import { PICTURE_COLOURS, type PictureTheme } from "../../views/picture/pictureColours.ts";
import { type PictureDocument, pictureFrame } from "../../views/picture/pictureFrame.ts";
import { sourceLine } from "../../views/picture/pictureNames.ts";
import { pictureWords } from "../../i18n/en/views/picture.ts";
import { baseWords } from "../../i18n/messages.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectResultCount } from "../../store/selectors.ts";
import type { ShownForm } from "../../store/shownForm.ts";
import { chosenView } from "../../store/views.ts";
import { filterWords } from "./filterWords.ts";
import { useShownAddress } from "../../store/place/useShownAddress.ts";
import type { RowsExport, ViewExport } from "../../views/view/viewExport.ts";
import { useShownParts } from "./useShownParts.ts";

/** How a view is drawn to be saved, and what the picture has to say. */
export type Pictured = Pick<ViewExport, "picture" | "remarks"> & {
  /** Where it is the view as rows, what these are called. */
  readonly rowsName?: RowsExport["name"];
};

/** How a view is drawn in the form that it is shown in: the picture that goes with a table is its chart. */
export function picturedAs({ rows, ...view }: ViewExport, form: ShownForm): Pictured {
  return form === "rows" && rows !== undefined ? { picture: rows.picture, rowsName: rows.name } : view;
}

/** What is on the screen as a separate picture; "waiting" until it is drawn, null where there is nothing to draw. */
export function useShownPicture(
  { picture, ...around }: Pictured,
  theme: PictureTheme,
): PictureDocument | "waiting" | null {
  const language = useLanguage();
  const parts = useShownParts(picture, language);
  const said = useSaid(around);
  return useMemo(
    () => (parts === null || parts === "waiting" ? parts : pictureFrame(said, parts, PICTURE_COLOURS[theme])),
    [parts, said, theme],
  );
}

/** What is said around the picture. */
function useSaid({ remarks, rowsName }: Omit<Pictured, "picture">) {
  const language = useLanguage();
  const { page, path, search } = useShownAddress(rowsName && "rows");
  const state = useExplorer((all) => all);
  return useMemo(() => {
    const picture = language.of(pictureWords);
    const { controls } = language.of(baseWords);
    const { index, filter } = state;
    const counts = selectResultCount(state);
    const asOne = saidOfCounted(counts, controls.countedAs);
    const own = remarks?.(state, language) ?? [];
    return {
      title: index.case.title,
      view: rowsName?.(language) ?? controls.view.name[chosenView(state)],
      shown: [picture.counts(counts), ...asOne, filterWords(index, filter, language), ...own].join(" · "),
      source: sourceLine(index, language),
      address: `${page}#${path}${search}`,
    };
  }, [language, page, path, search, state, remarks, rowsName]);
}
