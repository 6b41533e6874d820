import { rooms } from "../../app/rooms/rooms.ts";
import type { Case } from "../../case/case.ts";
import { indexCase } from "../../case/indexCase.ts";
import { fullSet } from "../../case/statementSet.ts";
import { positions } from "../../network/position.ts";
import { formOf } from "../../network/spine/spineForm.ts";
import { twoModeNetwork } from "../../network/twoModeNetwork.ts";
import { LESS_THAN_WIDE, NARROW, PHONE } from "../../host/mediaQueries.ts";
import { openRoom } from "../../ui/room/room.ts";
import { type Frame, KNOWN_FRAMES } from "../../views/graph/layoutFrames.ts";
import { tellOfLayouts } from "../../views/graph/made/knownLayouts.ts";
import { WIDTH_STEP } from "../../views/positions/rows/PropositionRows.tsx";
import { rowsRoom } from "../../views/positions/NetworkView.tsx";
import { keptIn } from "../cases/layoutsPlugin.ts";
import { madeLayouts, usualRequests } from "../cases/madeLayouts.ts";
import { forNarrowToo, pictureIn, withHeadFirst, withPictures, withoutHidden } from "./appParts.ts";
import { drawApp } from "./drawApp.tsx";
import { type FittedRows, fittedRows } from "./fittedRows.ts";
import { type FramedPicture, frameRules, framedPicture } from "./framedPicture.ts";
import { plainMarkup } from "./plainMarkup.ts";
import type { PretendPage } from "./pretendPage.ts";
import { styleClasses } from "./styleClasses.ts";

// Rooms are entered at once where the app is drawn to text.
await Promise.all([rooms.filters.load(), rowsRoom.load()]);

/** Frames for narrower pictures are those of phones, which open with rows. */
const LEAST_WIDTH = 560;
/** A frame as high as it needs is one that names could not be read in otherwise. */
const CRAMPED = 400;

const WIDE: PretendPage = { width: 1920, queries: new Set() };
const ON_NARROW: PretendPage = { width: 768, queries: new Set([LESS_THAN_WIDE, NARROW]) };
const ON_PHONE: PretendPage = { width: 390, queries: new Set([...ON_NARROW.queries, PHONE]) };
/** The least and the greatest width of rows on phones, in CSS pixels. */
const ROWS = { least: 256, greatest: 544 };

/** What the page opens with before any script has run. */
export interface First {
  readonly markup: string;
  readonly css: string;
}

/**
 * Draws what the app opens with, for wide and narrow screens and for phones; the layouts that it needs are kept in the folder
 * `root`. Null for a case so large that its picture is another one (`network/spine`), which only the script draws.
 */
export function drawFirst(shown: Case, root: string): First | null {
  if (isSpine(shown)) return null;
  for (const growth of ["both", "down"] as const) {
    const requests = usualRequests(shown, growth);
    tellOfLayouts([...requests.keys()], openRoom(madeLayouts(requests, keptIn(root))));
  }
  const frames = shownFrames();
  const wide = withPicture(shown, frames);
  const phone = withRows(shown);
  const all = `<div class="first-wide">${wide.markup}</div><div class="first-phone">${phone.markup}</div>`;
  const { markup, css } = styleClasses(plainMarkup(all));
  return { markup, css: [css, wide.css, frameRules(frames), phone.css].join("\n") };
}

function isSpine(shown: Case): boolean {
  const index = indexCase(shown);
  const said = positions(index, fullSet(shown.statements.length));
  return formOf(twoModeNetwork(index, said)) === "spine";
}

function withPicture(shown: Case, frames: readonly Frame[]): FramedPicture {
  const drawn = frames.map((frame) => {
    const room = frame.growth === "both" ? frame : { width: frame.width, height: CRAMPED };
    return { frame, app: drawApp(shown, WIDE, room, "first") };
  });
  const pictures = drawn.map(({ frame, app }) => framedPicture(pictureIn(app), frame));
  const narrow = drawApp(shown, ON_NARROW, { width: 768, height: 0 }, "narrow");
  const markup = withPictures(
    forNarrowToo(withHeadFirst(drawn[0]?.app ?? ""), narrow),
    pictures.map((picture) => picture.markup),
  );
  return { markup, css: pictures.map(({ css }) => css).join("\n") };
}

function withRows(shown: Case): FittedRows {
  const steps = (ROWS.greatest - ROWS.least) / WIDTH_STEP + 1;
  const widths = Array.from({ length: steps }, (_, step) => ROWS.least + step * WIDTH_STEP);
  return fittedRows(
    widths.map((width) => ({
      width,
      markup: withoutHidden(drawApp(shown, ON_PHONE, { width, height: 0 }, "phone")),
    })),
  );
}

/** From the one that needs the least to the one that needs the most. */
function shownFrames(): readonly Frame[] {
  return KNOWN_FRAMES.filter(({ width }) => width >= LEAST_WIDTH)
    .toReversed()
    .toSorted((a, b) => Number(a.growth === "both") - Number(b.growth === "both"));
}
