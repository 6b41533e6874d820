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
import { type DrawnPage, drawApp } from "./drawApp.tsx";
import { forEmbedsToo } from "./embedParts.ts";
import { type FittedRows, fittedRows } from "./fittedRows.ts";
import { type FramedPicture, frameRules, framedPicture } from "./framedPicture.ts";
import { plainMarkup } from "./plainMarkup.ts";
import { styleClasses } from "./styleClasses.ts";

// Rooms are entered at once where the app is drawn to text.
await Promise.all([rooms.filters.load(), rowsRoom.load()]);

/** A frame as high as it needs is one that names could not be read in otherwise. */
const CRAMPED = 400;

const WIDE: DrawnPage = { width: 1920, queries: new Set(), prefix: "first" };
const ON_NARROW: DrawnPage = { width: 768, queries: new Set([LESS_THAN_WIDE, NARROW]), prefix: "narrow" };
const ON_PHONE: DrawnPage = {
  width: 390,
  queries: new Set([...ON_NARROW.queries, PHONE]),
  prefix: "phone",
};
const EMBEDDED = { isFramed: true, search: "?embed=1" };
const NO_ROOM = { width: 0, height: 0 };
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
    return { frame, app: drawApp(shown, WIDE, room) };
  });
  const pictures = drawn.map(({ frame, app }) => framedPicture(pictureIn(app), frame));
  const narrow = drawApp(shown, ON_NARROW, { width: 768, height: 0 });
  const embeds = [
    drawApp(shown, { ...WIDE, ...EMBEDDED, prefix: "embed" }, NO_ROOM),
    drawApp(shown, { ...ON_NARROW, ...EMBEDDED, prefix: "small" }, NO_ROOM),
  ] as const;
  const markup = withPictures(
    forEmbedsToo(forNarrowToo(withHeadFirst(drawn[0]?.app ?? ""), narrow), ...embeds),
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
      markup: withoutHidden(drawApp(shown, ON_PHONE, { width, height: 0 })),
    })),
  );
}

/** From the one that needs the least to the one that needs the most. */
function shownFrames(): readonly Frame[] {
  return KNOWN_FRAMES.toReversed().toSorted(
    (a, b) => Number(a.growth === "both") - Number(b.growth === "both"),
  );
}
