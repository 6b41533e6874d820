import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { titleOf } from "../../store/place/places.ts";
import { titleWords } from "../../store/place/titleWords.ts";
import { usePlace } from "../../store/place/usePlace.ts";
import { PageTitle } from "./PageTitle.tsx";

/** Names in the browser's tab what the explorer has open: a place of the case, else the view. */
export function PlaceTitle() {
  const index = useExplorer((state) => state.index);
  const messages = useMessages();
  const { place } = usePlace();
  const view = useExplorer(({ display }) => display.view);
  const title = place === null ? "" : titleOf(place, titleWords(index, messages));
  const name = view === null ? "" : messages.controls.view.name[view];
  return <PageTitle view={title === "" ? name : title} />;
}
