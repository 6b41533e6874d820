import { useMemo } from "react";
import { PICTURE_COLOURS, type PictureTheme } from "../../views/picture/pictureColours.ts";
import { type PictureDocument, pictureFrame } from "../../views/picture/pictureFrame.ts";
import { sourceLine } from "../../views/picture/pictureNames.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectResultCount } from "../../store/selectors.ts";
import { chosenView } from "../../store/views.ts";
import { filterWords } from "./filterWords.ts";
import { useShownAddress } from "../../store/place/useShownAddress.ts";
import { useShownParts } from "./useShownParts.ts";

/** What is shown as a picture that stands alone; "waiting" until it is drawn, null where there is nothing to draw. */
export function useShownPicture(theme: PictureTheme): PictureDocument | "waiting" | null {
  const messages = useMessages();
  const style = useMemo(() => ({ colours: PICTURE_COLOURS[theme], messages }), [theme, messages]);
  const parts = useShownParts(style);
  const said = useSaid();
  return useMemo(
    () => (parts === null || parts === "waiting" ? parts : pictureFrame(said, parts, style.colours)),
    [parts, said, style],
  );
}

/** What is said around the picture. */
function useSaid() {
  const messages = useMessages();
  const { page, path, search } = useShownAddress();
  const index = useExplorer((state) => state.index);
  const filter = useExplorer((state) => state.filter);
  const counts = useExplorer(selectResultCount);
  const view = useExplorer(chosenView);
  const { changes } = useExplorer((state) => state.display);
  return useMemo(() => {
    const { picture, controls } = messages;
    const tried =
      view === "firmness" && changes.length > 0 ? [picture.changed({ count: changes.length })] : [];
    return {
      title: index.case.title,
      view: controls.view.name[view],
      shown: [picture.counts(counts), filterWords(index, filter, messages), ...tried].join(" · "),
      source: sourceLine(index, messages),
      address: `${page}#${path}${search}`,
    };
  }, [messages, page, path, search, index, filter, counts, view, changes]);
}
