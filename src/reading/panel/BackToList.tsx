import { Link, useParams } from "react-router";
import { isFramed } from "../../host/frame/frame.ts";
import { NARROW } from "../../host/mediaQueries.ts";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { placePath } from "../../store/place/placePath.ts";
import { formatSearch } from "../../store/explorerSearch.ts";

/** Leads back to the list with the filter kept, which in an embedded view closes what is read; a narrow screen, which has one pane at a time, then shows the list. */
export function BackToList() {
  const { reading } = useMessages();
  const isNarrow = useMediaQuery(NARROW);
  const isEmbedded = useExplorer(({ display }) => display.embed || display.present);
  const caseId = useExplorer(({ index }) => index.case.id);
  const search = useExplorer(({ filter, display }) =>
    formatSearch({ filter, display: isNarrow ? { ...display, pane: "list" } : display }),
  );
  const { step } = useParams();
  return (
    <Link
      to={{ pathname: placePath(caseId, { page: "explorer" }, step), search }}
      replace={isFramed()}
      className="panel__back"
    >
      <span className="panel__arrow" aria-hidden="true" />
      {isEmbedded ? reading.closePlace : reading.backToList}
    </Link>
  );
}
