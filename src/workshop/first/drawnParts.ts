import type { Case } from "../../case/case.ts";
import type { ViewName } from "../../store/views.ts";
import type { Size } from "../../ui/hooks/useElementSize.ts";
import { VIEWS } from "../../views/registry.ts";
import type { Frame } from "../../views/graph/layoutFrames.ts";
import { isLarge } from "../cases/isLarge.ts";
import { hasPicture, isHigh, isOfDays, isSeenWhole, nodesIn, pictureIn, withPictures } from "./appParts.ts";
import { type DrawnPage, drawApp as drawWhole } from "./drawApp.tsx";
import { compactMarkup } from "./compact/compactMarkup.ts";
import { ON_NARROW, WIDE } from "./drawnPages.ts";
import { type FramedPicture, frameRules, framedPicture, roomToDraw } from "./framedPicture.ts";
import type { PictureKind } from "./shownFrames.ts";
import { followsRoom, variedParts } from "./variedParts.ts";
import type { DrawnWindow } from "./windows.ts";

/** What of a case is drawn, and where. */
export interface Drawn {
  readonly shown: Case;
  readonly view: ViewName;
  readonly framesFor: (kind: PictureKind) => readonly Frame[];
  readonly windows: readonly DrawnWindow[];
  /** A page of a kind, at the address of the view. */
  readonly at: (page: DrawnPage) => DrawnPage;
}

/** A frame as high as it needs is one that names could not be read in otherwise. */
const CRAMPED = 400;

/** The markup of the app on a page of a kind, with so much room for the picture. */
export function drawApp({ shown, at }: Pick<Drawn, "shown" | "at">, page: DrawnPage, room: Size): string {
  const app = drawWhole(shown, at(page), room);
  return isLarge(shown) ? compactMarkup(app) : app;
}

/** What follows the very size of its room, drawn for usual windows. */
export function inWindows(drawn: Drawn, app: FramedPicture): FramedPicture {
  if (!followsRoom(app.markup)) return app;
  const apps = drawn.windows.map((window) => ({
    window,
    app: drawApp(drawn, window.isNarrow ? ON_NARROW : WIDE, window.room),
  }));
  const { markup, css } = variedParts(app.markup, apps);
  return { markup, css: `${app.css}\n${css}` };
}

/** A picture that fits its room by itself, in the place of that in the app. */
export function withPicture(drawn: Drawn, app: string): FramedPicture {
  if (!hasPicture(app)) return { markup: app, css: "" };
  const isFirstView = drawn.view === VIEWS.all[0];
  const isUnderDays = isOfDays(app);
  const room = !isFirstView && !isUnderDays && isHigh(app) ? "high" : "own";
  const all = drawn.framesFor({ isFirstView, isOfDays: isUnderDays });
  const isWhole = room === "own" || isSeenWhole(app);
  const frames = isWhole ? all : all.filter(({ growth }) => growth === "down");
  const nodes = nodesIn(app);
  const pictures = frames.map((frame) => {
    const page = frame.growth === "both" || isFirstView ? WIDE : ON_NARROW;
    const size = frame.growth === "both" ? roomToDraw(frame, nodes) : { width: frame.width, height: CRAMPED };
    return framedPicture(pictureIn(drawApp(drawn, page, size)), frame, size);
  });
  const markup = withPictures(
    app,
    pictures.map((picture) => picture.markup),
    room,
  );
  return { markup, css: [...pictures.map(({ css }) => css), frameRules(frames, nodes)].join("\n") };
}
