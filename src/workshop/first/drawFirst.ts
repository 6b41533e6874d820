import type { Case } from "../../case/case.ts";
import type { ViewName } from "../../store/views.ts";
import { VIEWS } from "../../views/registry.ts";
import type { Frame } from "../../views/graph/layoutFrames.ts";
import { SEEN_ON_PHONE } from "../../host/first/firstElement.ts";
import { isLarge, isVast } from "../cases/isLarge.ts";
import { isSpine } from "../cases/isSpine.ts";
import { forNarrowToo, showsView, withHeadFirst, withoutHidden } from "./appParts.ts";
import { ON_NARROW, ON_PHONE, WIDE, atView, embedded } from "./drawnPages.ts";
import { type Drawn, drawApp, inWindows, withPicture } from "./drawnParts.ts";
import { forEmbedsToo, withBothBars } from "./embedParts.ts";
import { type FittedRows, fittedRows } from "./fittedRows.ts";
import { folded, withFolds } from "./folded.ts";
import { inkClasses } from "./plain/inkClasses.ts";
import { plainMarkup } from "./plain/plainMarkup.ts";
import { tellOfUsualLayouts } from "./readyToDraw.ts";
import { allFrames, framesOf, framesOfEmbeds } from "./shownFrames.ts";
import { styleClasses } from "./plain/styleClasses.ts";
import { drawnWindows, embedWindows, rowWidths } from "./windows.ts";

/** Longer markup is not sent: of all its pictures, one for each usual window, a reader sees one. */
export const MOST_MARKUP = 1_800_000;
/** Enough to tell what is around a picture. */
const USUAL: Frame = { width: 900, height: 480, growth: "both" };
const NO_ROOM = { width: 0, height: 0 };

/** What the page opens with before any script has run. */
export interface First {
  readonly markup: string;
  readonly css: string;
  /** Whether it is what a frame of another page shows too. */
  readonly isForFrames: boolean;
}

/**
 * Draws what the app opens with, for wide and narrow screens, for phones and, unless its picture is groups (`network/spine`), for
 * frames of other pages; the layouts that it needs are kept in the folder `root`. Null for what would be too long.
 */
export function drawFirst(shown: Case, root: string): First | null {
  const [view] = VIEWS.all;
  if (isSpine(shown)) return drawnInGroups(shown, root);
  tellOfUsualLayouts(shown, root);
  const drawn = { ...onPages(shown, view), framesFor: allFrames };
  const app = wideApp(drawn);
  if (app === null) return null;
  const both = withWhatFramesHave(drawn, app);
  return bounded(shown, () => ({ ...first(drawn, both), isForFrames: true }));
}

/** Draws one view of a case as the app opens with it, for fewer widths; null for a view with nothing to show, and for what would be too long. */
export function drawView(shown: Case, root: string, view: ViewName): First | null {
  return view === VIEWS.all[0] && isSpine(shown) ? drawnInGroups(shown, root) : drawnView(shown, root, view);
}

const inGroups = new WeakMap<Case, First | null>();

/** The first view of a case in groups, which is drawn once for its own page and for the page of the site. */
function drawnInGroups(shown: Case, root: string): First | null {
  const known = inGroups.get(shown);
  const drawn = known === undefined ? drawnView(shown, root, VIEWS.all[0]) : known;
  inGroups.set(shown, drawn);
  return drawn;
}

function drawnView(shown: Case, root: string, view: ViewName): First | null {
  tellOfUsualLayouts(shown, root);
  const drawn = onPages(shown, view);
  const app = wideApp(drawn);
  if (app === null) return null;
  return bounded(shown, (areFew) => first({ ...drawn, windows: drawnWindows(view, areFew) }, app));
}

/** Draws one view of a case as a frame of another page opens with it, for usual widths; null as above. */
export function drawEmbedded(shown: Case, root: string, view: ViewName): First | null {
  tellOfUsualLayouts(shown, root);
  const drawn: Drawn = {
    shown,
    view,
    framesFor: framesOfEmbeds,
    windows: embedWindows(),
    at: (page) => embedded(page, view),
  };
  const app = drawApp(drawn, WIDE, USUAL);
  if (!showsView(app)) return null;
  const both = withBothBars(app, drawApp(drawn, ON_NARROW, USUAL));
  const pictured = withPicture(drawn, both);
  return bounded(shown, (areFew) => {
    const { markup, css } = inWindows({ ...drawn, windows: embedWindows(areFew) }, pictured);
    return { ...styled(markup, css), isForFrames: true };
  });
}

function onPages(shown: Case, view: ViewName): Drawn {
  return { shown, view, windows: drawnWindows(view), framesFor: framesOf, at: (page) => atView(page, view) };
}

/** What is drawn for all windows, or else for the most usual alone; null where that is too long too. */
function bounded(shown: Case, draw: (areFew: boolean) => First): First | null {
  const whole = isVast(shown) ? null : within(draw(false));
  return whole ?? within(draw(true));
}

function within(drawn: First): First | null {
  return drawn.markup.length > MOST_MARKUP ? null : drawn;
}

function first(drawn: Drawn, app: string): First {
  const wide = inWindows(drawn, withPicture(drawn, app));
  const phone = drawn.view === VIEWS.all[0] ? withRows(drawn) : asTable(drawn);
  const onPhone = `<div id="${SEEN_ON_PHONE}" class="first-phone">${folded(phone.markup)}</div>`;
  const all = `${onPhone}<div class="first-wide">${withFolds(wide.markup)}</div>`;
  return { ...styled(all, wide.css, phone.css), isForFrames: false };
}

function styled(app: string, ...rules: readonly string[]): Pick<First, "markup" | "css"> {
  const plain = styleClasses(plainMarkup(app));
  const { markup, css } = inkClasses(plain.markup);
  return { markup, css: [css, plain.css, ...rules].join("\n") };
}

/** A wide screen, with what a narrow one has besides; null where there is nothing to show, as where nobody is addressed. */
function wideApp(drawn: Drawn): string | null {
  const narrow = drawApp(drawn, ON_NARROW, { width: 768, height: 0 });
  if (!showsView(narrow)) return null;
  return forNarrowToo(withHeadFirst(drawApp(drawn, WIDE, USUAL)), narrow);
}

function withWhatFramesHave(drawn: Drawn, app: string): string {
  const framed: Drawn = { ...drawn, at: (page) => embedded(page, drawn.view) };
  return forEmbedsToo(app, drawApp(framed, WIDE, NO_ROOM), drawApp(framed, ON_NARROW, NO_ROOM));
}

function withRows(drawn: Drawn): FittedRows {
  return fittedRows(
    rowWidths(isLarge(drawn.shown)).map((width) => ({
      width,
      markup: withoutHidden(drawApp(drawn, ON_PHONE, { width, height: 0 })),
    })),
  );
}

/** Other views than the first open on a phone as tables, which fit by themselves. */
function asTable(drawn: Drawn): FittedRows {
  return { markup: withoutHidden(drawApp(drawn, ON_PHONE, NO_ROOM)), css: "" };
}
