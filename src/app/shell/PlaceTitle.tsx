import { use } from "react";
import { StepInTitle } from "./StepInTitle.ts";
import { unturned } from "../../i18n/grammar/isolated.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { titleOf } from "../../store/place/places.ts";
import { titleWords } from "../../store/place/titleWords.ts";
import { usePlace } from "../../store/place/usePlace.ts";

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

/** The title of the browser's tab: which step of a lesson is on, what is open, and of which case. */
export function PageTitle({ view }: { readonly view: string }) {
  const { app } = useMessages();
  const title = useExplorer(({ index }) => index.case.title);
  const placed = use(StepInTitle);
  // A step that is called as its view says it once.
  const own = view === placed?.title ? "" : view;
  const step = placed === null ? "" : app.stepTitle({ at: placed.at + 1, title: placed.title });
  const shown = [step, own].filter((part) => part !== "").join(" · ");
  // A tab has no element that would end a turn after a name.
  return <title>{unturned(app.pageTitle({ view: shown, title }))}</title>;
}
