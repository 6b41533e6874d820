import { type ZoomTransform, zoomIdentity } from "d3";
import { MOST_LARGER } from "../layoutFrames.ts";
import type { NetworkScene } from "../networkScene.ts";
import { extentOf } from "../nodeScene.ts";

const MARGIN = 16;
/** A few nodes are not blown up to fill the picture. */
const LARGEST = 1.6;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A frame of a width, and of a height unless a picture may be as high in it as it needs. */
interface Frame {
  readonly width: number;
  readonly height: number | null;
}

/** The transform at which the picture begins: as large as fits the frame, up to a bound, and centred. */
export function homeTransform(layout: Size | null, frame: Frame | null, largest = 1): ZoomTransform {
  if (layout === null || frame === null || frame.width === 0 || frame.height === 0) return zoomIdentity;
  const { width, height } = frame;
  const most = largest * MOST_LARGER[height === null ? "down" : "both"];
  const high = height === null ? Number.POSITIVE_INFINITY : height / layout.height;
  const scale = Math.min(most, width / layout.width, high);
  const down = height === null ? 0 : (height - layout.height * scale) / 2;
  return zoomIdentity.translate((width - layout.width * scale) / 2, down).scale(scale);
}

/** The transform that shows all nodes of the scene, as large as they fit, in the middle of the picture. */
export function fitTransform(
  scene: Pick<NetworkScene, "nodes">,
  frame: { readonly clientWidth: number; readonly clientHeight: number } | null,
  times = 1,
): ZoomTransform {
  if (frame === null || scene.nodes.length === 0 || frame.clientWidth === 0 || frame.clientHeight === 0)
    return zoomIdentity;
  const extents = scene.nodes.map(extentOf);
  const [left, top] = [
    Math.min(...extents.map((one) => one.left)) - MARGIN,
    Math.min(...extents.map((one) => one.top)) - MARGIN,
  ];
  const [right, bottom] = [
    Math.max(...extents.map((one) => one.right)) + MARGIN,
    Math.max(...extents.map((one) => one.bottom)) + MARGIN,
  ];
  const scale = Math.min(
    frame.clientWidth / (right - left),
    frame.clientHeight / (bottom - top),
    LARGEST * times,
  );
  return zoomIdentity
    .translate(frame.clientWidth / 2, frame.clientHeight / 2)
    .scale(scale)
    .translate(-(left + right) / 2, -(top + bottom) / 2);
}
