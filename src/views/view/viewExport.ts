import type { GraphFile } from "../../formats/write/graphFile.ts";
import type { Words } from "../../i18n/words.ts";
import type { Layout, LayoutRequest } from "../../network/layout/layoutRequest.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import type { ViewName } from "../../store/views.ts";
import type { Frame } from "../graph/layoutFrames.ts";
import type { Placeable } from "../graph/networkLayoutRequest.ts";
import type { PicturePart } from "../marks/paint/mark.ts";

/** What a view gives for elsewhere: pictures that need no page, and the network that it draws. */
export interface ViewExport {
  readonly picture: ViewPicture;
  /** The picture that goes with a shared link: so simple that it can be read small. */
  readonly sharePicture: (state: Explorer, frame: PictureFrame, language: Words) => PicturePart;
  readonly graph: ViewGraph;
  /** What its picture has to say besides view, counts and filter; nothing for most. */
  readonly remarks?: (state: Explorer, language: Words) => readonly string[];
  /** Of a view that can be rows of propositions: these, as a picture of their own. */
  readonly rows?: RowsExport;
}

/** A picture of rows, and what it is called. */
export interface RowsExport {
  readonly name: (language: Words) => string;
  readonly picture: ViewPicture;
}

export type PictureFrame = Pick<PicturePart, "width" | "height">;

/** How all of a view is drawn to be saved. */
export interface ViewPicture {
  /** What has to be placed before, in the frame in which it stands on the page if it does; null where nothing has to be, or where there is nothing to draw. */
  readonly layoutRequest: (state: Explorer, language: Words, shownIn?: Frame | null) => LayoutRequest | null;
  /** Its parts, one above the other; null where there is nothing to draw. */
  readonly parts: (state: Explorer, language: Words, layout: Layout | null) => Parts | null;
}

export type Parts = readonly PicturePart[];

/** A network as a file for other programs. */
export interface ViewGraph {
  /** The view that draws it; a view that draws none has that of another. */
  readonly view: ViewName;
  /** Null where it has too many ties to be worked out. */
  readonly file: (state: Explorer) => GraphFile | null;
  /** What the places of its nodes follow from. */
  readonly placeable: (state: Explorer) => Placeable;
}
