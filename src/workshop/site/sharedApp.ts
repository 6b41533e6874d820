import { FIRST_ELEMENT } from "../../host/first/firstElement.ts";
import { SHARED } from "../../host/sharedAddress.ts";
import { escapeHtml } from "../../formats/embed/escapeHtml.ts";
import type { ViewName } from "../../store/views.ts";
import { VIEWS } from "../../views/registry.ts";
import { forFrames } from "../first/firstFrameBuild.ts";
import { site } from "../start/buildWords.ts";
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
/** What of the page itself is drawn, as the script before the first paint knows it. */
const ASKED = /(?<=<script )(?:data-\S+="[^"]*" )*(?=src="\.\/before-paint\.js")/;
const FOR_FRAMES = / data-v\S+="[^"]*"/g;
const BESIDE = /(?<=<(?:script|link)\b[^>]*\s(?:src|href|data-app)=")\.\//g;

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
  const head = `${shareHead(shared, siteUrl)}\n    ${askedFor(shared.explorer)}`;
  const own = siteLinks(page).replace(ASKED, (asked) => asked.replaceAll(FOR_FRAMES, ""));
  return elsewhere(withDrawing(own, shared.view, first), head);
}

/**
 * The page of the app as one that a frame of another page opens: it shows what the build drew of an embedded view before any
 * script, where there is that, and the script takes it over under the address of the app.
 */
export function framedApp(page: string, shared: SharedView, first: SharedFirst | null): string {
  const { shown, view, viewName, embedded } = shared;
  const title = site.frameTitle({ view: viewName, title: shown.title });
  const head = `<title>${escapeHtml(title)}</title>\n    ${askedFor(embedded)}`;
  const asked = first === null ? "" : `data-framed="${shown.id}" ${forFrames(shown, view)}`;
  const own = siteLinks(page).replaceAll(PRELOADS, "").replace(ASKED, asked);
  return elsewhere(first === null ? withoutDrawing(own) : withDrawing(own, view, first), head);
}

function askedFor(address: string): string {
  return `<meta name="${SHARED}" content="${UP}${escapeHtml(address)}" />`;
}

function elsewhere(page: string, head: string): string {
  return page
    .replace(DESCRIPTION, "")
    .replaceAll(BESIDE, UP)
    .replace(TITLE, () => head);
}

function withoutDrawing(page: string): string {
  return page.replace(FIRST_SHEET, "").replace(FIRST, "");
}

function withDrawing(page: string, view: ViewName, { links, markup }: SharedFirst): string {
  // What the app opens with is not what other views need.
  const own = view === VIEWS.all[0] ? page : page.replaceAll(PRELOADS, "");
  return own
    .replace(FIRST_SHEET, () => links)
    .replace(FIRST, (_, start: string, end: string) => start + markup + end);
}
