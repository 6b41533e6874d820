import { type EmbedChoice, FRAMES, framePage } from "../../formats/embed/embedAddress.ts";
import { NO_FILTER } from "../../filter/filter.ts";
import { placePath } from "../../store/place/placePath.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { formatSearch } from "../../store/explorerSearch.ts";
import { DEFAULT_DISPLAY } from "../../store/explorerState.ts";
import { chosenView, viewChoice } from "../../store/views.ts";
import type { EmbedChoices } from "./embedChoices.ts";
import { OF_THE_DEVICE } from "../../store/place/useShownAddress.ts";

type Shown = Pick<Explorer, "index" | "views" | "filter" | "display">;

/** What an address of the embedded view says, from what is shown at a path now and what is chosen for the frame. */
export function embedded(shown: Shown, path: string, choices: EmbedChoices): Omit<EmbedChoice, "page"> {
  const { id, asOf } = shown.index.case;
  const whole = placePath(id, { page: "explorer" });
  const asked = { path: choices.keepsOpen ? path : whole, search: keptSearch(shown, choices) };
  const isWhole =
    asked.path === whole && asked.search === keptSearch(shown, { ...choices, keepsFilters: false });
  return {
    ...asked,
    drawn: isWhole && hasFrames() ? framePage(id, choices.view) : null,
    theme: choices.theme,
    hasControls: choices.hasControls,
    version: asOf,
    isFrozen: choices.isFrozen,
    language: choices.language,
  };
}

/** Whether this copy of the site has pages for frames. */
function hasFrames(): boolean {
  return /^https?:/.test(location.protocol) && document.querySelector(`meta[name="${FRAMES}"]`) !== null;
}

/** What of the things shown now could go along in a frame. */
export function keepable(shown: Shown, path: string): { readonly filters: boolean; readonly open: boolean } {
  const view = chosenView(shown);
  const kept = keptSearch(shown, { view, keepsFilters: true });
  return {
    filters: kept !== keptSearch(shown, { view, keepsFilters: false }),
    open: path !== placePath(shown.index.case.id, { page: "explorer" }),
  };
}

function keptSearch(
  { filter, display, views }: Shown,
  { view, keepsFilters }: Pick<EmbedChoices, "view" | "keepsFilters">,
): string {
  const kept = keepsFilters ? display : DEFAULT_DISPLAY;
  return formatSearch({
    filter: keepsFilters ? filter : NO_FILTER,
    display: { ...kept, ...OF_THE_DEVICE, view: viewChoice(views, view), v: null },
  });
}
