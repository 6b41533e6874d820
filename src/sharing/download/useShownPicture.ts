import { useMemo } from "react";
import { pictureWords } from "../../i18n/en/views/picture.ts";
import { baseWords } from "../../i18n/messages.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import { PICTURE_COLOURS, type PictureTheme } from "../../views/picture/pictureColours.ts";
import { type PictureDocument, pictureFrame } from "../../views/picture/pictureFrame.ts";
import { sourceLine } from "../../views/picture/pictureNames.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectResultCount } from "../../store/selectors.ts";
import { chosenView } from "../../store/views.ts";
import { filterWords } from "./filterWords.ts";
import { useShownAddress } from "../../store/place/useShownAddress.ts";
import { useShownParts } from "./useShownParts.ts";

/** What is shown as a picture that stands alone; "waiting" until it is drawn, null where there is nothing to draw. */
export function useShownPicture(theme: PictureTheme): PictureDocument | "waiting" | null {
  const language = useLanguage();
  const style = useMemo(() => ({ colours: PICTURE_COLOURS[theme], language }), [theme, language]);
  const parts = useShownParts(style);
  const said = useSaid();
  return useMemo(
    () => (parts === null || parts === "waiting" ? parts : pictureFrame(said, parts, style.colours)),
    [parts, said, style],
  );
}

/** What is said around the picture. */
function useSaid() {
  const language = useLanguage();
  const { page, path, search } = useShownAddress();
  const index = useExplorer((state) => state.index);
  const filter = useExplorer((state) => state.filter);
  const counts = useExplorer(selectResultCount);
  const view = useExplorer(chosenView);
  const { changes } = useExplorer((state) => state.display);
  return useMemo(() => {
    const picture = language.of(pictureWords);
    const { controls } = language.of(baseWords);
    const tried =
      view === "firmness" && changes.length > 0 ? [picture.changed({ count: changes.length })] : [];
    return {
      title: index.case.title,
      view: controls.view.name[view],
      shown: [picture.counts(counts), filterWords(index, filter, language), ...tried].join(" · "),
      source: sourceLine(index, language),
      address: `${page}#${path}${search}`,
    };
  }, [language, page, path, search, index, filter, counts, view, changes]);
}
