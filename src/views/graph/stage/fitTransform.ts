import { type ZoomTransform, zoomIdentity } from "d3";
import type { NetworkScene } from "../networkScene.ts";

const MARGIN = 16;
/** A few nodes are not blown up to fill the picture. */
const LARGEST = 1.6;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The transform at which the picture begins: as large as it is laid out for, or smaller and centred if that does not fit the frame. */
export function homeTransform(layout: Size | null, frame: Size | null, largest = 1): ZoomTransform {
  if (layout === null || frame === null || frame.width === 0 || frame.height === 0) return zoomIdentity;
  const scale = Math.min(largest, frame.width / layout.width, frame.height / layout.height);
  return zoomIdentity
    .translate((frame.width - layout.width * scale) / 2, (frame.height - layout.height * scale) / 2)
    .scale(scale);
}

/** The transform that shows all nodes of the scene, as large as they fit, in the middle of the picture. */
export function fitTransform(
  scene: NetworkScene,
  frame: { readonly clientWidth: number; readonly clientHeight: number } | null,
  times = 1,
): ZoomTransform {
  if (frame === null || scene.nodes.length === 0 || frame.clientWidth === 0 || frame.clientHeight === 0)
    return zoomIdentity;
  const starts = scene.nodes.map((mark) => ({ x: mark.x - mark.width / 2, y: mark.y - mark.height / 2 }));
  const ends = scene.nodes.map((mark) => ({ x: mark.x + mark.width / 2, y: mark.y + mark.height }));
  const [left, top] = [
    Math.min(...starts.map(({ x }) => x)) - MARGIN,
    Math.min(...starts.map(({ y }) => y)) - MARGIN,
  ];
  const [right, bottom] = [
    Math.max(...ends.map(({ x }) => x)) + MARGIN,
    Math.max(...ends.map(({ y }) => y)) + MARGIN,
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
