import { NARROW } from "../../host/mediaQueries.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useShownForm } from "../../store/shownForm.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";

/**
 * Leads back with the filter kept: to the list, which in an embedded view closes what is read; on a narrow screen, which has
 * one part at a time, to the part from which it was opened.
 */
export function BackToList() {
  return (
    <PlaceLink inPane to={{ page: "explorer" }} className="panel__back">
      <span className="panel__arrow" aria-hidden="true" />
      {useBackWords()}
    </PlaceLink>
  );
}

function useBackWords(): string {
  const { reading } = useMessages();
  const form = useShownForm();
  const isNarrow = useMediaQuery(NARROW);
  const isEmbedded = useExplorer(({ display }) => display.embed || display.present);
  const isFromList = useExplorer(({ display }) => display.pane === "list");
  if (isEmbedded) return reading.closePlace;
  return isNarrow && !isFromList ? reading.backTo[form] : reading.backToList;
}
