import type { Rolldown } from "vite";
import { drawings } from "../first/drawings.ts";
import { firstSheet } from "../first/firstFrameBuild.ts";
import { partNote } from "../first/partNote.ts";
import { viewSheets } from "../first/viewSheets.ts";
import { isLongToDraw } from "./longToDraw.ts";
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

/** The share page of a view, with the style sheet of its drawing; a plain one for what the build does not draw, or what would be too long. */
export async function sharedFiles(shared: SharedView, built: Built): Promise<Files> {
  const { root, bundle, siteUrl } = built;
  const app = bundle["index.html"];
  const page = app?.type === "asset" ? String(app.source) : "";
  const plain = new Map([[shared.page, sharePage(shared, siteUrl)]]);
  if (!isWithFirst(page) || isLongToDraw(shared.shown, shared.view)) return plain;
  const { drawView } = await drawings(root);
  const drawn = drawView(shared.shown, root, shared.view);
  if (drawn === null) return plain;
  const sheet = shared.page.replace(/html$/, "css");
  const links = `${viewSheets(bundle, shared)}    <link rel="stylesheet" href="./${sheet}">`;
  return new Map([
    [shared.page, sharedApp(page, shared, siteUrl, { markup: partNote(shared.shown, UP) + drawn.markup, links })],
    [sheet, firstSheet(root, drawn.css)],
  ]);
}
