import { rooms } from "../../app/rooms/rooms.ts";
import type { Case } from "../../case/case.ts";
import { longList } from "../../reading/list/StatementList.tsx";
import type { Size } from "../../ui/hooks/useElementSize.ts";
import { openRoom } from "../../ui/room/room.ts";
import type { ViewName } from "../../store/views.ts";
import { VIEWS, entryOf } from "../../views/registry.ts";
import { layOutBy } from "../../views/graph/layoutEngine.ts";
import type { Frame } from "../../views/graph/layoutFrames.ts";
import { tellOfLayouts } from "../../views/graph/made/knownLayouts.ts";
import { spineRoom } from "../../views/positions/NetworkPicture.tsx";
import { groupTablesRoom, moreRoom, rowsRoom, tableRoom } from "../../views/positions/NetworkView.tsx";
import { groupTiesRoom } from "../../views/ties/TiesView.tsx";
import { isLarge } from "../cases/isLarge.ts";
import { isSpine } from "../cases/isSpine.ts";
import { keptIn } from "../cases/layoutsPlugin.ts";
import { madeLayouts, ownLayout, usualRequests } from "../cases/madeLayouts.ts";
import {
  forNarrowToo,
  hasPicture,
  showsView,
  isHigh,
  isOfDays,
  isSeenWhole,
  nodesIn,
  pictureIn,
  withHeadFirst,
  withPictures,
  withoutHidden,
} from "./appParts.ts";
import { type DrawnPage, drawApp as drawWhole } from "./drawApp.tsx";
import { compactMarkup } from "./compact/compactMarkup.ts";
import { ON_NARROW, ON_PHONE, WIDE, embedded, searchOf } from "./drawnPages.ts";
import { forEmbedsToo } from "./embedParts.ts";
import { type FittedRows, fittedRows } from "./fittedRows.ts";
import { folded, withFolds } from "./folded.ts";
import { type FramedPicture, frameRules, framedPicture } from "./framedPicture.ts";
import { inkClasses } from "./inkClasses.ts";
import { plainMarkup } from "./plainMarkup.ts";
import { type PictureKind, allFrames, framesOf } from "./shownFrames.ts";
import { styleClasses } from "./styleClasses.ts";
import { followsRoom, variedParts } from "./variedParts.ts";
import { drawnWindows, rowWidths } from "./windows.ts";

// Rooms are entered at once where the app is drawn to text.
await Promise.all([
  rooms.filters.load(),
  rowsRoom.load(),
  moreRoom.load(),
  tableRoom.load(),
  groupTablesRoom.load(),
  groupTiesRoom.load(),
  spineRoom.load(),
  longList.load(),
  ...VIEWS.all.map((name) => entryOf(name).screen.load()),
]);

/** Enough to tell what is around a picture. */
const USUAL: Frame = { width: 900, height: 480, growth: "both" };
/** A frame as high as it needs is one that names could not be read in otherwise. */
const CRAMPED = 400;

/** Longer markup is not sent: of all its pictures, one for each usual window, a reader sees one. */
export const MOST_MARKUP = 1_400_000;
const NO_ROOM = { width: 0, height: 0 };

/** What the page opens with before any script has run. */
export interface First {
  readonly markup: string;
  readonly css: string;
  /** Whether it is what a frame of another page shows too. */
  readonly isForFrames: boolean;
}

/** What of a case is drawn. */
interface Drawn {
  readonly shown: Case;
  readonly view: ViewName;
  readonly framesFor: (kind: PictureKind) => readonly Frame[];
}

/**
 * Draws what the app opens with, for wide and narrow screens, for phones and, unless its picture is groups (`network/spine`), for
 * frames of other pages; the layouts that it needs are kept in the folder `root`. Null for what would be too long.
 */
export function drawFirst(shown: Case, root: string): First | null {
  const [view] = VIEWS.all;
  if (isSpine(shown)) return drawView(shown, root, view);
  tellOfUsualLayouts(shown, root);
  const drawn = { shown, view, framesFor: allFrames };
  const app = wideApp(drawn);
  return app === null ? null : bounded({ ...first(drawn, withWhatFramesHave(shown, app)), isForFrames: true });
}

/** Draws one view of a case as the app opens with it, for fewer widths; null for a view with nothing to show, and for what would be too long. */
export function drawView(shown: Case, root: string, view: ViewName): First | null {
  tellOfUsualLayouts(shown, root);
  const drawn = { shown, view, framesFor: framesOf };
  const app = wideApp(drawn);
  return app === null ? null : bounded(first(drawn, app));
}

function bounded(drawn: First): First | null {
  return drawn.markup.length > MOST_MARKUP ? null : drawn;
}

function drawApp(shown: Case, page: DrawnPage, room: Size): string {
  const app = drawWhole(shown, page, room);
  return isLarge(shown) ? compactMarkup(app) : app;
}

function first(drawn: Drawn, app: string): First {
  const wide = inWindows(drawn, withPicture(drawn, app));
  const phone = drawn.view === VIEWS.all[0] ? withRows(drawn.shown) : asTable(drawn);
  const all = `<div class="first-wide">${withFolds(wide.markup)}</div><div class="first-phone">${folded(phone.markup)}</div>`;
  const styled = styleClasses(plainMarkup(all));
  const { markup, css } = inkClasses(styled.markup);
  return { markup, css: [css, styled.css, wide.css, phone.css].join("\n"), isForFrames: false };
}

function tellOfUsualLayouts(shown: Case, root: string): void {
  const kept = keptIn(root);
  layOutBy((request) => ownLayout(request, kept));
  for (const growth of ["both", "down"] as const) {
    const requests = usualRequests(shown, growth);
    tellOfLayouts([...requests.keys()], openRoom(madeLayouts(requests, kept)));
  }
}

/** A wide screen, with what a narrow one has besides; null where there is nothing to show, as where nobody is addressed. */
function wideApp({ shown, view }: Drawn): string | null {
  const search = searchOf(view);
  const narrow = drawApp(shown, { ...ON_NARROW, search }, { width: 768, height: 0 });
  if (!showsView(narrow)) return null;
  return forNarrowToo(withHeadFirst(drawApp(shown, { ...WIDE, search }, USUAL)), narrow);
}

function withWhatFramesHave(shown: Case, app: string): string {
  return forEmbedsToo(
    app,
    drawApp(shown, embedded(WIDE), NO_ROOM),
    drawApp(shown, embedded(ON_NARROW), NO_ROOM),
  );
}

/** What follows the very size of its room, drawn for usual windows. */
function inWindows({ shown, view }: Drawn, app: FramedPicture): FramedPicture {
  if (!followsRoom(app.markup)) return app;
  const drawn = drawnWindows(view, isLarge(shown)).map((window) => {
    const page = window.isNarrow ? ON_NARROW : WIDE;
    return { window, app: drawApp(shown, { ...page, search: searchOf(view) }, window.room) };
  });
  const { markup, css } = variedParts(app.markup, drawn);
  return { markup, css: `${app.css}\n${css}` };
}

function withPicture({ shown, view, framesFor }: Drawn, app: string): FramedPicture {
  if (!hasPicture(app)) return { markup: app, css: "" };
  const isFirstView = view === VIEWS.all[0];
  const isUnderDays = isOfDays(app);
  const room = !isFirstView && !isUnderDays && isHigh(app) ? "high" : "own";
  const all = framesFor({ isFirstView, isOfDays: isUnderDays });
  const isWhole = room === "own" || isSeenWhole(app);
  const frames = isWhole ? all : all.filter(({ growth }) => growth === "down");
  const search = searchOf(view);
  const pictures = frames.map((frame) => {
    const page = frame.growth === "both" || isFirstView ? WIDE : ON_NARROW;
    const size = frame.growth === "both" ? frame : { width: frame.width, height: CRAMPED };
    return framedPicture(pictureIn(drawApp(shown, { ...page, search }, size)), frame);
  });
  const markup = withPictures(
    app,
    pictures.map((picture) => picture.markup),
    room,
  );
  return { markup, css: [...pictures.map(({ css }) => css), frameRules(frames, nodesIn(app))].join("\n") };
}

function withRows(shown: Case): FittedRows {
  return fittedRows(
    rowWidths(isLarge(shown)).map((width) => ({
      width,
      markup: withoutHidden(drawApp(shown, ON_PHONE, { width, height: 0 })),
    })),
  );
}

/** Other views than the first open on a phone as tables, which fit by themselves. */
function asTable({ shown, view }: Drawn): FittedRows {
  return { markup: withoutHidden(drawApp(shown, { ...ON_PHONE, search: searchOf(view) }, NO_ROOM)), css: "" };
}
