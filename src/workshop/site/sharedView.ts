import type { Case } from "../../case/case.ts";
import { english, site } from "../start/buildWords.ts";
import { NO_FILTER } from "../../filter/filter.ts";
import { formatSearch } from "../../store/explorerSearch.ts";
import { DEFAULT_DISPLAY, type Display } from "../../store/explorerState.ts";
import { type ViewName, viewChoice } from "../../store/views.ts";
import { framePage } from "../../formats/embed/embedAddress.ts";
import { isLongToDraw } from "./longToDraw.ts";
import { VIEWS } from "../../views/registry.ts";

/** A view of a case as others come to it by a link: what it is called and where its files lie in the site. */
export interface SharedView {
  readonly shown: Case;
  readonly view: ViewName;
  readonly viewName: string;
  readonly title: string;
  readonly page: string;
  /** A view that takes long to draw is pictured by the first of the case. */
  readonly pictured: ViewName;
  readonly picture: string;
  readonly oembed: string;
  /** Where it opens in the explorer, and in the explorer as it is embedded. */
  readonly explorer: string;
  readonly embedded: string;
  /** The page for frames that show it, and its address in such a frame. */
  readonly frame: string;
  readonly framed: string;
}

/** Every view of every case. */
export function sharedViews(cases: readonly Case[]): SharedView[] {
  return cases.flatMap((shown) => VIEWS.all.map((view) => sharedView(shown, view)));
}

function sharedView(shown: Case, view: ViewName): SharedView {
  const viewName = english.controls.view.name[view];
  const search = (more: Partial<Display> = {}) =>
    formatSearch({
      filter: NO_FILTER,
      display: { ...DEFAULT_DISPLAY, view: viewChoice(VIEWS, view), ...more },
    });
  const frame = framePage(shown.id, view);
  const embedded = `#/${shown.id}${search({ embed: true })}`;
  const pictured = isLongToDraw(shown, view) ? VIEWS.all[0] : view;
  return {
    shown,
    view,
    viewName,
    pictured,
    title: site.shareTitle({ view: viewName, title: shown.title }),
    page: `share/${shown.id}/${view}.html`,
    picture: `share/${shown.id}/${pictured}.png`,
    oembed: `oembed/${shown.id}/${view}.json`,
    explorer: `index.html#/${shown.id}${search()}`,
    embedded: `index.html${embedded}`,
    frame,
    framed: frame + embedded,
  };
}
