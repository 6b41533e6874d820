import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";

/** Leads back to the list with the filter kept, which in an embedded view closes what is read; a narrow screen, which has one pane at a time, then shows the list. */
export function BackToList() {
  const { reading } = useMessages();
  const isEmbedded = useExplorer(({ display }) => display.embed || display.present);
  return (
    <PlaceLink inPane to={{ page: "explorer" }} className="panel__back">
      <span className="panel__arrow" aria-hidden="true" />
      {isEmbedded ? reading.closePlace : reading.backToList}
    </PlaceLink>
  );
}
