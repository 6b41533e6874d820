import type { Rolldown } from "vite";
import type { Case } from "../../case/case.ts";
import { escapeHtml } from "../../formats/embed/escapeHtml.ts";
import { PHONE } from "../../host/mediaQueries.ts";
import { VIEWS } from "../../views/registry.ts";
import { buildWords, site } from "../start/buildWords.ts";
import { drawings } from "../first/drawings.ts";
import { firstSheet } from "../first/firstFrameBuild.ts";
import { type SheetsOf, sheetLink } from "../first/pieceSheets.ts";
import { caseDataFile } from "./caseLinkedData.ts";
import { isLongToDraw } from "./longToDraw.ts";
import { isLarge } from "../cases/isLarge.ts";
import { isSpine } from "../cases/isSpine.ts";
import { isWithFirst, sharedApp } from "./sharedApp.ts";
import { UP, sharePage } from "./sharePage.ts";
import type { SharedView } from "./sharedView.ts";

/** A build that is nearly done. */
export interface Built {
  readonly root: string;
  readonly bundle: Rolldown.OutputBundle;
  /** Where the site will stand; null where nobody says. */
  readonly siteUrl: string | null;
}

/** By file name. */
type Files = ReadonlyMap<string, string>;

/** Longer markup is not sent: of all its pictures, one for each usual window, a reader sees one. */
export const MOST_MARKUP = 1_400_000;

/** The share page of a view, with the style sheet of its drawing; a plain one for what the build does not draw, or what would be too long. */
export async function sharedFiles(shared: SharedView, built: Built): Promise<Files> {
  const { root, bundle, siteUrl } = built;
  const app = bundle["index.html"];
  const page = app?.type === "asset" ? String(app.source) : "";
  const plain = new Map([[shared.page, sharePage(shared, siteUrl)]]);
  if (!isWithFirst(page) || isLongToDraw(shared.shown, shared.view)) return plain;
  const { drawView } = await drawings(root);
  const drawn = drawView(shared.shown, root, shared.view);
  if (drawn === null || drawn.markup.length > MOST_MARKUP) return plain;
  const sheet = shared.page.replace(/html$/, "css");
  const links = `${viewSheets(shared, bundle)}    <link rel="stylesheet" href="./${sheet}">`;
  return new Map([
    [shared.page, sharedApp(page, shared, siteUrl, { markup: partNote(shared.shown) + drawn.markup, links })],
    [sheet, firstSheet(root, drawn.css)],
  ]);
}

/** Where no script runs: that the page holds a part, and the way to all. */
function partNote(shown: Case): string {
  if (!isLarge(shown)) return "";
  const said = site.fallback.part({ count: buildWords.grammar.number(shown.statements.length) });
  const all = `<a href="${UP}${escapeHtml(caseDataFile(shown))}">${escapeHtml(site.fallback.data)}</a>`;
  return `<noscript><p class="first-note">${escapeHtml(said)} ${all}</p></noscript>`;
}

/** What asks for the style sheets of a view; the page of the app has those of the first. */
function viewSheets({ shown, view }: SharedView, bundle: Rolldown.OutputBundle): string {
  const isFirst = view === VIEWS.all[0];
  const sheets: readonly SheetsOf[] = [
    ...(isFirst ? [] : [{ module: MODULES[view], media: "all" }]),
    ...(isSpine(shown) ? inGroups(view) : []),
    ...(isFirst ? [] : [{ module: MODULES.network, media: PHONE }]),
  ];
  return [...new Set(sheets.map((one) => sheetLink(bundle, one)))].join("");
}

const IN_GROUPS: Partial<Record<SharedView["view"], RegExp>> = { alignment: /\/ties\/GroupTiesView\.tsx$/ };

/** What draws a case that is shown in groups. */
function inGroups(view: SharedView["view"]): readonly SheetsOf[] {
  return [
    { module: IN_GROUPS[view] ?? /\/spine\/SpineView\.tsx$/, media: "all" },
    { module: /\/reading\/list\/LongList\.tsx$/, media: "all" },
    { module: /\/spineTable\/SpineTables\.tsx$/, media: PHONE },
  ];
}

/** What draws each view on the screen, whose style sheets the script would bring. */
const MODULES: Readonly<Record<SharedView["view"], RegExp>> = {
  // Its table, which is that of the matrix too.
  network: /\/positions\/NetworkTable\.tsx$/,
  matrix: /\/matrix\/MatrixView\.tsx$/,
  timeline: /\/timeline\/TimelineView\.tsx$/,
  alignment: /\/ties\/TiesView\.tsx$/,
  propositions: /\/ties\/TiesView\.tsx$/,
  addressees: /\/addressees\/AddresseesView\.tsx$/,
  sides: /\/sides\/SidesView\.tsx$/,
  firmness: /\/firmness\/FirmnessView\.tsx$/,
};
