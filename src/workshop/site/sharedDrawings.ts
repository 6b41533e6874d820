import type { Rolldown } from "vite";
import { drawings } from "../first/drawings.ts";
import type { First } from "../first/drawFirst.ts";
import { firstSheet } from "../first/firstFrameBuild.ts";
import { partNote } from "../first/partNote.ts";
import { viewSheets } from "../first/viewSheets.ts";
import { isLongToDraw } from "./longToDraw.ts";
import { framedApp, isWithFirst, sharedApp } from "./sharedApp.ts";
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

/**
 * The share page of a view and its page for frames, each with the style sheet of what is drawn there; plain ones for what the build
 * does not draw, or what would be too long.
 */
export async function sharedFiles(shared: SharedView, built: Built): Promise<Files> {
  const { root, bundle, siteUrl } = built;
  const app = bundle["index.html"];
  const page = app?.type === "asset" ? String(app.source) : "";
  const { whole, framed } = isWithFirst(page) ? await drawnOf(shared, root) : NOTHING;
  const first = ({ markup }: First, file: string) => ({
    markup: partNote(shared.shown, UP) + markup,
    links: `${viewSheets(bundle, shared)}    <link rel="stylesheet" href="./${sheetOf(file)}">`,
  });
  const { page: own, frame } = shared;
  return new Map([
    [own, whole ? sharedApp(page, shared, siteUrl, first(whole, own)) : sharePage(shared, siteUrl)],
    [frame, framedApp(page, shared, framed && first(framed, frame))],
    ...(whole ? [[sheetOf(own), firstSheet(root, whole.css)] as const] : []),
    ...(framed ? [[sheetOf(frame), firstSheet(root, framed.css)] as const] : []),
  ]);
}

interface DrawnOf {
  readonly whole: First | null;
  readonly framed: First | null;
}

const NOTHING: DrawnOf = { whole: null, framed: null };

async function drawnOf({ shown, view }: SharedView, root: string): Promise<DrawnOf> {
  if (isLongToDraw(shown, view)) return NOTHING;
  const { drawView, drawEmbedded } = await drawings(root);
  return { whole: drawView(shown, root, view), framed: drawEmbedded(shown, root, view) };
}

function sheetOf(page: string): string {
  return page.replace(/html$/, "css");
}
