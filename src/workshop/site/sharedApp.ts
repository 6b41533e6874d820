import { FIRST_ELEMENT } from "../../host/first/firstElement.ts";
import { SHARED } from "../../host/sharedAddress.ts";
import { escapeHtml } from "../../formats/embed/escapeHtml.ts";
import type { ViewName } from "../../store/views.ts";
import { VIEWS } from "../../views/registry.ts";
import { UP, shareHead } from "./sharePage.ts";
import type { SharedView } from "./sharedView.ts";
import { siteLinks } from "./siteLinks.ts";

/** What the build drew of a view, and what asks for the style sheets of that. */
interface SharedFirst {
  readonly markup: string;
  readonly links: string;
}

/** Whether the build drew what a page of the app opens with. */
export function isWithFirst(page: string): boolean {
  return FIRST.test(page);
}

const TITLE = /<title>.*?<\/title>/;
const DESCRIPTION = /<meta\s+name="description"[^>]*>\s*/;
const FIRST = new RegExp(
  `(<div id="${FIRST_ELEMENT}"><noscript>.*?</noscript>).*(</div><!--${FIRST_ELEMENT}-->)`,
  "s",
);
const FIRST_SHEET = /<link rel="stylesheet" href="\.\/assets\/first-[^"]*">/;
const PRELOADS = /<link rel="preload"[^>]*>\s*/g;
const BESIDE = /(?<=<(?:script|link)\b[^>]*\s(?:src|href)=")\.\//g;

/**
 * The page of the app (`page`) as the page that a shared link to a view names: it shows what the build drew of that view before
 * any script and without one, and the script takes it over under the address of the app. Services read its tags as of `sharePage`.
 */
export function sharedApp(
  page: string,
  shared: SharedView,
  siteUrl: string | null,
  first: SharedFirst,
): string {
  const asked = `<meta name="${SHARED}" content="${UP}${escapeHtml(shared.explorer)}" />`;
  return withDrawing(siteLinks(page), shared.view, first)
    .replace(DESCRIPTION, "")
    .replaceAll(BESIDE, UP)
    .replace(TITLE, () => `${shareHead(shared, siteUrl)}\n    ${asked}`);
}

function withDrawing(page: string, view: ViewName, { links, markup }: SharedFirst): string {
  // What the app opens with is not what other views need.
  const own = view === VIEWS.all[0] ? page : page.replaceAll(PRELOADS, "");
  return own
    .replace(FIRST_SHEET, () => links)
    .replace(FIRST, (_, start: string, end: string) => start + markup + end);
}
