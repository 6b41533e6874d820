import { LESS_THAN_WIDE, NARROW, PHONE } from "../../host/mediaQueries.ts";
import type { ViewName } from "../../store/views.ts";
import { VIEWS } from "../../views/registry.ts";
import { SEEN_WHOLE } from "../../views/ties/useSeenWhole.ts";
import type { DrawnPage } from "./drawApp.tsx";

export const WIDE: DrawnPage = { width: 1920, queries: new Set([SEEN_WHOLE]), prefix: "first" };
export const ON_NARROW: DrawnPage = {
  width: 768,
  queries: new Set([LESS_THAN_WIDE, NARROW]),
  prefix: "narrow",
};
export const ON_PHONE: DrawnPage = {
  width: 390,
  queries: new Set([...ON_NARROW.queries, PHONE]),
  prefix: "phone",
};

/** A page of a kind that opens with a view. */
export function atView(page: DrawnPage, view: ViewName): DrawnPage {
  return { ...page, search: view === VIEWS.all[0] ? "" : `?view=${view}` };
}

/** The same in a frame of another page. */
export function embedded(page: DrawnPage, view: ViewName): DrawnPage {
  const chosen = view === VIEWS.all[0] ? "" : `&view=${view}`;
  return { ...page, prefix: `embed-${page.prefix}`, isFramed: true, search: `?embed=1${chosen}` };
}
