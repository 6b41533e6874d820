import { useParams } from "react-router";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PageTitle } from "./PageTitle.tsx";
import { placeTitle } from "./placeTitle.ts";
import { useOpenPage } from "../../store/place/useOpenPage.ts";

/** Names in the browser's tab what the explorer has open: a place of the case, else the view. */
export function PlaceTitle() {
  const index = useExplorer((state) => state.index);
  const messages = useMessages();
  const page = useOpenPage();
  const view = useExplorer(({ display }) => display.view);
  const place = placeTitle(index, { ...useParams(), page }, messages);
  const name = view === null ? "" : messages.controls.view.name[view];
  return <PageTitle view={place === "" ? name : place} />;
}
