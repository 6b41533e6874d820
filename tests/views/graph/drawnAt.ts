import type { Graph, GraphLink } from "../../../src/network/graph.ts";
import type { Layout, LayoutRequest } from "../../../src/network/layout/layoutRequest.ts";
import { requestKey } from "../../../src/network/layout/requestKey.ts";
import { type Explorer, createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { type Frame, frameFor } from "../../../src/views/graph/layoutFrames.ts";
import type { LinkDrawing } from "../../../src/views/graph/linkDrawing.ts";
import { unpackLayout } from "../../../src/views/graph/made/packedLayouts.ts";
import { type Placeable, laneTitles } from "../../../src/views/graph/networkLayoutRequest.ts";
import { networkScene } from "../../../src/views/graph/networkScene.ts";
import { PICTURE_COLOURS } from "../../../src/views/picture/pictureColours.ts";
import { pictureFrame } from "../../../src/views/picture/pictureFrame.ts";
import type { ViewPicture } from "../../../src/views/view/viewExport.ts";
import { keptIn } from "../../../src/workshop/cases/layoutsPlugin.ts";
import { madeLayouts } from "../../../src/workshop/cases/madeLayouts.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { englishWords } from "../../fixtures/english.ts";
import { known } from "../../fixtures/known.ts";
import { type DrawnPicture, inFile, onPage } from "./drawnPicture.ts";

/** How large the picture is on pages of the eight widths; on narrow and low ones it is as high as it needs. */
const ON_PAGE = [
  { page: 320, width: 320, height: 480, isCooperative: true },
  { page: 390, width: 390, height: 480, isCooperative: true },
  { page: 640, width: 640, height: 480, isCooperative: true },
  { page: 768, width: 768, height: 480, isCooperative: true },
  { page: 1000, width: 704, height: 443, isCooperative: true },
  { page: 1280, width: 931, height: 463, isCooperative: true },
  { page: 1440, width: 1083, height: 625, isCooperative: false },
  { page: 1920, width: 1310, height: 805, isCooperative: false },
];

/** An embedded picture has the width of its frame, and is as high as it needs. */
const EMBEDDED = ON_PAGE.map(({ page }) => ({ page, width: page, height: 480, isCooperative: true }));

interface Place {
  readonly name: string;
  readonly frame: Frame;
}

/** The frames in which pages place a network at the eight widths, or those in which embedded ones do; each once. */
export function placesAt(where: "page" | "embedded", hasLevels = false): readonly Place[] {
  const sizes = where === "page" ? ON_PAGE : EMBEDDED;
  return sizes.map(({ page, isCooperative, ...size }) => ({
    name: where === "page" ? `on a page ${page} wide` : `embedded ${page} wide`,
    frame: frameFor(size, { scale: 1, isCooperative, hasLevels }),
  }));
}

/** How a view draws its network, on the page and to be saved. */
export interface Drawn<Link extends GraphLink> {
  readonly network: (state: Explorer) => Graph<Link>;
  readonly drawing: (state: Explorer) => LinkDrawing<Link>;
  readonly placeable: (state: Explorer) => Placeable<Link>;
  readonly picture: ViewPicture;
}

/** A network on the page and in a file, and what it was placed by. */
export interface DrawnTwice {
  readonly page: DrawnPicture;
  readonly file: DrawnPicture;
  readonly request: LayoutRequest;
  readonly layout: Layout;
}

const state = createExplorerStore(known(xinjiangIndex())).getState();

/** A network of the first case placed in a frame. */
export function drawnAt<Link extends GraphLink>(drawn: Drawn<Link>, frame: Frame): DrawnTwice {
  const request = drawn.picture.layoutRequest(state, englishWords, frame)!;
  const layout = layoutOf(request);
  const { themes, several } = drawn.placeable(state);
  const setting = { layout, lanes: laneTitles(themes, several), pins: new Map() };
  const page = onPage(networkScene(drawn.network(state), drawn.drawing(state), setting));
  const parts = drawn.picture.parts(state, englishWords, layout)!;
  const said = { title: "Case", view: "View", shown: "", source: "Source" };
  const { svg } = pictureFrame(said, parts, PICTURE_COLOURS.light);
  return { page, file: inFile(svg, page), request, layout };
}

/** A layout takes seconds: it is kept where the build keeps those of bundled cases. */
export function layoutOf(request: LayoutRequest): Layout {
  const key = requestKey(request);
  return unpackLayout(madeLayouts(new Map([[key, request]]), keptIn(process.cwd())), key)!;
}
